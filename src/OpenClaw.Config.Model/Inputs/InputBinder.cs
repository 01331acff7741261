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
    /// <summary>Nobody reads more at once, and a file of another kind has one in every line.</summary>
    private const int MaxProblems = 20;

    private readonly List<InputProblem> _problems = [];

    /// <summary>What is wrong with the file, in the order of finding.</summary>
    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>Whether nobody needs to hear more.</summary>
    internal bool IsFull => _problems.Count >= MaxProblems;

    /// <summary>A file of JSON or JSON5 as a value of the type; null when there are problems.</summary>
    public TValue? Json(TType type)
    {
        var value = new JsonInput<TType, TValue>(this, file, text).Read(type);
        return _problems.Count == 0 ? value : null;
    }

    /// <summary>A CSV file as a value of the type for each line; null when there are problems.</summary>
    public IReadOnlyList<TValue>? Csv(TType type)
    {
        var values = new CsvInput<TType, TValue>(this, file, text).Read(type)?.ToList();
        return values is not null && _problems.Count == 0 ? [.. values.Select(static value => value!)] : null;
    }

    /// <summary>How a type looks.</summary>
    protected internal abstract InputShape<TType> ShapeOf(TType type);

    /// <summary>Called for each value, where evaluation counts its steps.</summary>
    protected internal abstract void Step();

    /// <summary>A string, a <c>char</c>, a <c>bool</c>, or a number of exactly the shape's type.</summary>
    protected internal abstract TValue Scalar(object content, SourceSpan place);

    /// <summary>Null.</summary>
    protected internal abstract TValue Null(SourceSpan place);

    /// <summary>A member of an enum.</summary>
    protected internal abstract TValue Choice(InputChoice choice, SourceSpan place);

    /// <summary>A typed text of the library.</summary>
    protected internal abstract TValue TypedText(TType type, string content, SourceSpan place);

    /// <summary>An array or list.</summary>
    protected internal abstract TValue List(TType type, TType element, IReadOnlyList<TValue> items);

    /// <summary>A dictionary.</summary>
    protected internal abstract TValue Map(TType type, TType element, IReadOnlyList<KeyValuePair<string, TValue>> entries, IReadOnlyList<SourceSpan> keys);

    /// <summary>An object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="shape">How that looks.</param>
    /// <param name="values">The value of each member in the order of the shape; null where the data has none, so that the member keeps its default.</param>
    protected internal abstract TValue Object(TType type, InputShape<TType> shape, TValue?[] values);

    /// <summary>A number, if it fits its type exactly.</summary>
    internal TValue? Number(string raw, double value, InputShape<TType> shape, SourceSpan place) =>
        InputNumbers.Convert(raw, value, shape.Number, out var objection) is { } number ? Scalar(number, place) : Fail(place, objection);

    /// <summary>A member of an enum by its name or its spelling.</summary>
    internal TValue? Choice(string name, InputShape<TType> shape, SourceSpan place)
    {
        var found = shape.Choices.FirstOrDefault(choice => choice.Spelling == name)
            ?? shape.Choices.FirstOrDefault(choice => string.Equals(choice.Name, name, StringComparison.OrdinalIgnoreCase));
        return found is not null
            ? Choice(found, place)
            : Fail(place, $"\"{name}\" is no {shape.Name}, which is {InputWords.Noun(shape)}");
    }

    /// <summary>What a member gets that the data does not have: null, its default, or a problem.</summary>
    internal TValue? Absent(InputMember<TType> member, SourceSpan place, string message)
    {
        if (!member.IsRequired)
        {
            return null;
        }

        return member.AllowsNull || ShapeOf(member.Type).IsNullable ? Null(place) : Fail(place, message);
    }

    /// <summary>As the other one, where the problem was told already.</summary>
    internal TValue? AbsentOrNull(InputMember<TType> member, SourceSpan place) =>
        member.IsRequired && (member.AllowsNull || ShapeOf(member.Type).IsNullable) ? Null(place) : null;

    /// <summary>Says what is wrong; gives what stands for no value.</summary>
    internal TValue? Fail(SourceSpan place, string problem)
    {
        if (!IsFull)
        {
            _problems.Add(new InputProblem(place, problem));
        }

        return null;
    }
}
