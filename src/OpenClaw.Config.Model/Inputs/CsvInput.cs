using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>A CSV file, of which each line is a value.</summary>
/// <typeparam name="TType">What a type is on this side.</typeparam>
/// <typeparam name="TValue">What a value is on this side.</typeparam>
/// <param name="binder">The side.</param>
/// <param name="file">The file.</param>
/// <param name="text">Its text.</param>
internal sealed class CsvInput<TType, TValue>(InputBinder<TType, TValue> binder, SourceFile file, string text)
    where TType : class
    where TValue : class
{
    /// <summary>The values, null where something is wrong with a line; null when something is wrong with the table.</summary>
    public IEnumerable<TValue?>? Read(TType type)
    {
        if (CsvReader.Read(file, text, out var problem) is not { } table)
        {
            binder.Fail(problem!.Span, problem.Message);
            return null;
        }

        var shape = binder.ShapeOf(type);
        if (shape.Kind is not (InputKind.Object or InputKind.Map))
        {
            binder.Fail(new SourceSpan(file, 0, 0), shape.Kind == InputKind.Unsupported
                ? shape.Name
                : $"a line of a table is not {InputWords.Noun(shape)}; read it into a record with a member for each column");
            return null;
        }

        return shape.Kind == InputKind.Map
            ? table.Rows.TakeWhile(_ => !binder.IsFull).Select(row => MapRow(type, shape, table.Header, row))
            : ObjectRows(type, shape, table);
    }

    private IEnumerable<TValue?> ObjectRows(TType type, InputShape<TType> shape, CsvTable table)
    {
        var columns = new int[shape.Members.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = -1;
        }

        for (var i = 0; i < table.Header.Count; i++)
        {
            var index = InputWords.IndexOf(table.Header[i].Text, shape);
            if (index < 0)
            {
                binder.Fail(table.Header[i].Span, InputWords.Unknown(table.Header[i].Text, shape));
            }
            else
            {
                columns[index] = i;
            }
        }

        var last = table.Header[table.Header.Count - 1].Span;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0 && shape.Members[i] is { IsRequired: true, AllowsNull: false } member)
            {
                binder.Fail(last, $"there is no column for {member.Name} of {shape.Name}");
            }
        }

        foreach (var row in table.Rows)
        {
            if (binder.IsFull)
            {
                yield break;
            }

            var values = new TValue?[columns.Length];
            for (var i = 0; i < columns.Length; i++)
            {
                var member = shape.Members[i];
                values[i] = columns[i] < 0 ? binder.AbsentOrNull(member, row[0].Span) : Cell(member, row[columns[i]]);
            }

            yield return binder.Problems.Count > 0 ? null : binder.Object(type, shape, values);
        }
    }

    private TValue? MapRow(TType type, InputShape<TType> shape, IReadOnlyList<CsvCell> header, IReadOnlyList<CsvCell> row)
    {
        var entries = new List<KeyValuePair<string, TValue>>();
        for (var i = 0; i < row.Count; i++)
        {
            if (Cell(shape.Element!, row[i]) is { } value)
            {
                entries.Add(new(header[i].Text, value));
            }
        }

        return binder.Problems.Count > 0 ? null : binder.Map(type, shape.Element!, entries, [.. header.Select(static name => name.Span)]);
    }

    private TValue? Cell(InputMember<TType> member, CsvCell cell)
    {
        if (!cell.IsAbsent)
        {
            return Cell(member.Type, cell);
        }

        return binder.ShapeOf(member.Type).Kind == InputKind.List && member.IsRequired
            ? Cell(member.Type, cell)
            : binder.Absent(member, cell.Span, $"this cell is empty, and {member.Name} is needed"
                + (binder.ShapeOf(member.Type).Kind == InputKind.Text ? "; write \"\" for an empty text" : string.Empty));
    }

    private TValue? Cell(TType type, CsvCell cell)
    {
        binder.Step();
        var shape = binder.ShapeOf(type);
        var plain = shape.Plain ?? type;
        switch (shape.Kind)
        {
            case InputKind.Unsupported:
                return binder.Fail(cell.Span, shape.Name);
            case InputKind.Text:
                return binder.Scalar(cell.Text, cell.Span);
            case InputKind.TypedText:
                return binder.TypedText(plain, cell.Text, cell.Span);
            case InputKind.Character when cell.Text.Length == 1:
                return binder.Scalar(cell.Text[0], cell.Span);
            case InputKind.Boolean when bool.TryParse(cell.Text, out var flag):
                return binder.Scalar(flag, cell.Span);
            case InputKind.Number when InputNumbers.TryRead(cell.Text, out var value):
                return binder.Number(cell.Text, value, shape, cell.Span);
            case InputKind.Choice:
                return binder.Choice(cell.Text, shape, cell.Span);
            case InputKind.List when binder.ShapeOf(shape.Element!).Kind is not (InputKind.List or InputKind.Map or InputKind.Object):
                // One level of lists fits into a cell.
                return binder.List(plain, shape.Element!, [.. cell.Text.Split(';')
                    .Select(static part => part.Trim())
                    .Where(static part => part.Length > 0)
                    .Select(part => Cell(shape.Element!, cell with { Text = part, IsQuoted = true }))
                    .Where(static item => item is not null).Select(static item => item!)]);
            case InputKind.List or InputKind.Map or InputKind.Object:
                return binder.Fail(cell.Span, $"a cell cannot hold {InputWords.Noun(shape)} of this kind; use a JSON file for it");
            default:
                return binder.Fail(cell.Span, $"this is \"{cell.Text}\", and {InputWords.Noun(shape)} is expected");
        }
    }
}
