using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>Makes values of the program's types from a data file. What a type is, and what a value is, the two sides say.</summary>
/// <typeparam name="TType">What a type is on this side.</typeparam>
/// <typeparam name="TValue">What a value is on this side.</typeparam>
/// <param name="file">The file.</param>
/// <param name="text">Its text.</param>
public abstract class InputBinder<TType, TValue>(SourceFile file, string text)
    where TType : class
    where TValue : class
{
    /// <summary>What recurses here is data, and a compiler's stacks are small.</summary>
    private const int MaxDepth = 64;

    /// <summary>Nobody reads more at once, and a file of another kind has one in every line.</summary>
    private const int MaxProblems = 20;

    private readonly List<InputProblem> _problems = [];

    /// <summary>What is wrong with the file, in the order of finding.</summary>
    public IReadOnlyList<InputProblem> Problems => _problems;

    private bool IsFull => _problems.Count >= MaxProblems;

    /// <summary>A file of JSON or JSON5 as a value of the type; null when there are problems.</summary>
    public TValue? Json(TType type)
    {
        var read = Json5Reader.Read(file, text, new JsonReadOptions { MaxDepth = MaxDepth, MaxLength = InputName.MaxLength });
        if (!read.IsSuccess)
        {
            _problems.Add(new InputProblem(read.Error.Span, "this is no JSON: " + read.Error.Message));
            return null;
        }

        var value = Bind(type, allowsNull: false, read.Root);
        return _problems.Count == 0 ? value : null;
    }

    /// <summary>A CSV file as a value of the type for each line; null when there are problems.</summary>
    public IReadOnlyList<TValue>? Csv(TType type)
    {
        if (CsvReader.Read(file, text, out var problem) is not { } table)
        {
            _problems.Add(problem!);
            return null;
        }

        var shape = ShapeOf(type);
        if (shape.Kind is not (InputKind.Object or InputKind.Map))
        {
            Fail(new SourceSpan(file, 0, 0), shape.Kind == InputKind.Unsupported
                ? shape.Name
                : $"a line of a table is not {Noun(shape)}; read it into a record with a member for each column");
            return null;
        }

        var rows = shape.Kind == InputKind.Map
            ? table.Rows.TakeWhile(_ => !IsFull).Select(row => MapRow(type, shape, table.Header, row))
            : ObjectRows(type, shape, table);
        var values = rows.ToList();
        return _problems.Count == 0 ? [.. values.Select(static value => value!)] : null;
    }

    /// <summary>How a type looks.</summary>
    protected abstract InputShape<TType> ShapeOf(TType type);

    /// <summary>Called for each value, where evaluation counts its steps.</summary>
    protected abstract void Step();

    /// <summary>A string, a <c>char</c>, a <c>bool</c>, or a number of exactly the shape's type.</summary>
    protected abstract TValue Scalar(object content, SourceSpan place);

    /// <summary>Null.</summary>
    protected abstract TValue Null(SourceSpan place);

    /// <summary>A member of an enum.</summary>
    protected abstract TValue Choice(InputChoice choice, SourceSpan place);

    /// <summary>A typed text of the library.</summary>
    protected abstract TValue TypedText(TType type, string content, SourceSpan place);

    /// <summary>An array or list.</summary>
    protected abstract TValue List(TType type, TType element, IReadOnlyList<TValue> items);

    /// <summary>A dictionary.</summary>
    protected abstract TValue Map(TType type, TType element, IReadOnlyList<KeyValuePair<string, TValue>> entries, IReadOnlyList<SourceSpan> keys);

    /// <summary>An object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="shape">How that looks.</param>
    /// <param name="values">The value of each member in the order of the shape; null where the data has none, so that the member keeps its default.</param>
    protected abstract TValue Object(TType type, InputShape<TType> shape, TValue?[] values);

    private static string Noun(InputShape<TType> shape) => shape.Kind switch
    {
        InputKind.Text or InputKind.TypedText => "a text",
        InputKind.Character => "a text of one character",
        InputKind.Boolean => "true or false",
        InputKind.Number => "a number",
        InputKind.Choice => "one of " + string.Join(", ", shape.Choices.Select(static choice => choice.Spelling ?? choice.Name)),
        InputKind.List => "a list",
        _ => "an object",
    };

    private static string Noun(ConfigNode node) => node switch
    {
        ConfigText => "a text",
        ConfigNumber => "a number",
        ConfigBoolean flag => flag.Value ? "true" : "false",
        ConfigNull => "null",
        ConfigArray => "a list",
        _ => "an object",
    };

    private TValue? Bind(TType type, bool allowsNull, ConfigNode node)
    {
        Step();
        var shape = ShapeOf(type);
        var place = node.Origin!.Value;
        var plain = shape.Plain ?? type;
        switch (shape.Kind, node)
        {
            case (InputKind.Unsupported, _):
                return Fail(place, shape.Name);
            case (_, ConfigNull):
                return allowsNull || shape.IsNullable ? Null(place) : Fail(place, $"null has no place here, {Noun(shape)} is expected; in C#, {shape.Name} cannot be null");
            case (InputKind.Text, ConfigText content):
                return Scalar(content.Value, place);
            case (InputKind.Character, ConfigText { Value.Length: 1 } letter):
                return Scalar(letter.Value[0], place);
            case (InputKind.Boolean, ConfigBoolean flag):
                return Scalar(flag.Value, place);
            case (InputKind.Number, ConfigNumber number):
                return Number(text.Substring(place.Start, place.Length), number.Value, shape, place);
            case (InputKind.Choice, ConfigText name):
                return Choice(name.Value, shape, place);
            case (InputKind.TypedText, ConfigText content):
                return TypedText(plain, content.Value, place);
            case (InputKind.List, ConfigArray list):
                return List(plain, shape.Element!, [.. list.Items.TakeWhile(_ => !IsFull).Select(item => Bind(shape.Element!, false, item)).Where(static item => item is not null).Select(static item => item!)]);
            case (InputKind.Map, ConfigObject map):
                return Map(plain, shape, map);
            case (InputKind.Object, ConfigObject members):
                return Members(plain, shape, members);
            default:
                return Fail(place, $"this is {Noun(node)}, and {Noun(shape)} is expected"
                    + (shape.Kind is InputKind.Text or InputKind.TypedText && node is ConfigNumber or ConfigBoolean ? "; put it in quotes" : string.Empty));
        }
    }

    private TValue? Map(TType type, InputShape<TType> shape, ConfigObject map)
    {
        var entries = new List<KeyValuePair<string, TValue>>();
        foreach (var property in Once(map))
        {
            if (Bind(shape.Element!, false, property.Node) is { } value)
            {
                entries.Add(new(property.Name, value));
            }
        }

        return _problems.Count > 0 ? null : Map(type, shape.Element!, entries, [.. map.Properties.Select(static property => property.Node.Origin!.Name ?? property.Node.Origin.Value)]);
    }

    private TValue? Members(TType type, InputShape<TType> shape, ConfigObject data)
    {
        var values = new TValue?[shape.Members.Count];
        var seen = new bool[shape.Members.Count];
        foreach (var property in Once(data))
        {
            var key = property.Node.Origin!.Name ?? property.Node.Origin.Value;
            var index = IndexOf(property.Name, shape);
            if (index < 0)
            {
                Fail(key, Unknown(property.Name, shape));
            }
            else if (seen[index])
            {
                Fail(key, $"{shape.Members[index].Name} is written twice; upper and lower case count as equal");
            }
            else
            {
                seen[index] = true;
                values[index] = Bind(shape.Members[index].Type, shape.Members[index].AllowsNull, property.Node);
            }
        }

        var whole = data.Origin!.Value;
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i])
            {
                values[i] = Absent(shape.Members[i], new SourceSpan(file, whole.Start, 1), $"this {shape.Name} has no {Lower(shape.Members[i].Name)}");
            }
        }

        return _problems.Count > 0 ? null : Object(type, shape, values);
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
            var index = IndexOf(table.Header[i].Text, shape);
            if (index < 0)
            {
                Fail(table.Header[i].Span, Unknown(table.Header[i].Text, shape));
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
                Fail(last, $"there is no column for {member.Name} of {shape.Name}");
            }
        }

        foreach (var row in table.Rows)
        {
            if (IsFull)
            {
                yield break;
            }

            var values = new TValue?[columns.Length];
            for (var i = 0; i < columns.Length; i++)
            {
                var member = shape.Members[i];
                values[i] = columns[i] < 0 ? AbsentOrNull(member, row[0].Span) : Cell(member, row[columns[i]]);
            }

            yield return _problems.Count > 0 ? null : Object(type, shape, values);
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

        return _problems.Count > 0 ? null : Map(type, shape.Element!, entries, [.. header.Select(static name => name.Span)]);
    }

    private TValue? Cell(InputMember<TType> member, CsvCell cell)
    {
        if (!cell.IsAbsent)
        {
            return Cell(member.Type, cell);
        }

        return ShapeOf(member.Type).Kind == InputKind.List && member.IsRequired
            ? Cell(member.Type, cell)
            : Absent(member, cell.Span, $"this cell is empty, and {member.Name} is needed"
                + (ShapeOf(member.Type).Kind == InputKind.Text ? "; write \"\" for an empty text" : string.Empty));
    }

    private TValue? Cell(TType type, CsvCell cell)
    {
        Step();
        var shape = ShapeOf(type);
        var plain = shape.Plain ?? type;
        switch (shape.Kind)
        {
            case InputKind.Unsupported:
                return Fail(cell.Span, shape.Name);
            case InputKind.Text:
                return Scalar(cell.Text, cell.Span);
            case InputKind.TypedText:
                return TypedText(plain, cell.Text, cell.Span);
            case InputKind.Character when cell.Text.Length == 1:
                return Scalar(cell.Text[0], cell.Span);
            case InputKind.Boolean when bool.TryParse(cell.Text, out var flag):
                return Scalar(flag, cell.Span);
            case InputKind.Number when InputNumbers.TryRead(cell.Text, out var value):
                return Number(cell.Text, value, shape, cell.Span);
            case InputKind.Choice:
                return Choice(cell.Text, shape, cell.Span);
            case InputKind.List when ShapeOf(shape.Element!).Kind is not (InputKind.List or InputKind.Map or InputKind.Object):
                // One level of lists fits into a cell.
                return List(plain, shape.Element!, [.. cell.Text.Split(';')
                    .Select(static part => part.Trim())
                    .Where(static part => part.Length > 0)
                    .Select(part => Cell(shape.Element!, cell with { Text = part, IsQuoted = true }))
                    .Where(static item => item is not null).Select(static item => item!)]);
            case InputKind.List or InputKind.Map or InputKind.Object:
                return Fail(cell.Span, $"a cell cannot hold {Noun(shape)} of this kind; use a JSON file for it");
            default:
                return Fail(cell.Span, $"this is \"{cell.Text}\", and {Noun(shape)} is expected");
        }
    }

    private TValue? Number(string raw, double value, InputShape<TType> shape, SourceSpan place) =>
        InputNumbers.Convert(raw, value, shape.Number, out var objection) is { } number ? Scalar(number, place) : Fail(place, objection);

    private TValue? Choice(string name, InputShape<TType> shape, SourceSpan place)
    {
        var found = shape.Choices.FirstOrDefault(choice => choice.Spelling == name)
            ?? shape.Choices.FirstOrDefault(choice => string.Equals(choice.Name, name, StringComparison.OrdinalIgnoreCase));
        return found is not null
            ? Choice(found, place)
            : Fail(place, $"\"{name}\" is no {shape.Name}, which is {Noun(shape)}");
    }

    private TValue? Absent(InputMember<TType> member, SourceSpan place, string message)
    {
        if (!member.IsRequired)
        {
            return null;
        }

        return member.AllowsNull || ShapeOf(member.Type).IsNullable ? Null(place) : Fail(place, message);
    }

    private TValue? AbsentOrNull(InputMember<TType> member, SourceSpan place) =>
        member.IsRequired && (member.AllowsNull || ShapeOf(member.Type).IsNullable) ? Null(place) : null;

    private IEnumerable<ConfigProperty> Once(ConfigObject data)
    {
        foreach (var property in data.Properties)
        {
            if (IsFull)
            {
                yield break;
            }

            if (property.Replaced.Count > 0)
            {
                Fail(property.Node.Origin!.Name ?? property.Node.Origin.Value, $"{property.Name} is written twice");
            }

            yield return property;
        }
    }

    private static int IndexOf(string name, InputShape<TType> shape)
    {
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (string.Equals(shape.Members[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Unknown(string name, InputShape<TType> shape) =>
        $"{shape.Name} has no member {name}"
        + (NearestName.Find(name, shape.Members.Select(static member => Lower(member.Name))) is { } meant ? $"; did you mean {meant}?" : string.Empty);

    private static string Lower(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    private TValue? Fail(SourceSpan place, string problem)
    {
        if (!IsFull)
        {
            _problems.Add(new InputProblem(place, problem));
        }

        return null;
    }
}
