using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions.Arithmetic;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls.Intrinsics;

/// <summary>Static members of <c>Enum</c>, with the enum as type argument or as <c>typeof</c>.</summary>
internal static class EnumIntrinsics
{
    public static readonly IEnumerable<IntrinsicTopic> Topics =
    [
        new(["System.Enum"], new Dictionary<string, Intrinsic>
        {
            ["Parse(string)"] = static call => Parse(call, TypeArgument(call), call.Text(0), ignoreCase: false),
            ["Parse(string,bool)"] = static call => Parse(call, TypeArgument(call), call.Text(0), call.Bool(1)),
            ["Parse(Type,string)"] = static call => Parse(call, TypeOf(call), call.Text(1), ignoreCase: false),
            ["Parse(Type,string,bool)"] = static call => Parse(call, TypeOf(call), call.Text(1), call.Bool(2)),
            ["TryParse(string,T)"] = static call => TryParse(call, ignoreCase: false, 1),
            ["TryParse(string,bool,T)"] = static call => TryParse(call, call.Bool(1), 2),
            ["GetNames()"] = static call => Names(call, TypeArgument(call)),
            ["GetNames(Type)"] = static call => Names(call, TypeOf(call)),
            ["GetValues()"] = static call => Values(call, TypeArgument(call)),
            ["GetValues(Type)"] = static call => Values(call, TypeOf(call)),
            ["GetName(T)"] = static call => call.Arguments[0] is EnumValue member ? Name(call, member) : null,
            ["GetName(Type,object)"] = static call => call.Arguments[1] is EnumValue member ? Name(call, member) : null,
            ["IsDefined(T)"] = static call => call.Arguments[0] is EnumValue member ? call.Give(member.Field is not null) : null,
            ["IsDefined(Type,object)"] = static call => call.Arguments[1] switch
            {
                EnumValue member => call.Give(member.Field is not null),
                ScalarValue { Text: { } name } => call.Give(Fields(TypeOf(call)).Any(field => field.Name == name)),
                _ => null,
            },
            ["CompareTo(object)"] = static call => call.Give(Orders.Compare(call.Instance, call.Arguments[0], call)),
        }),
    ];

    private static INamedTypeSymbol TypeArgument(Call call) =>
        call.Frame.Types.Fill(((IMethodSymbol)call.Member).TypeArguments[0]) as INamedTypeSymbol ?? throw new UnknownEncounteredException();

    private static INamedTypeSymbol TypeOf(Call call) => call.Arguments[0] switch
    {
        TypeValue { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } => type,
        TypeValue => throw new ArgumentException(),
        NullValue => throw new ArgumentNullException(),
        _ => throw new UnknownEncounteredException(),
    };

    /// <summary>The members in the order of their numbers without a sign, as the CLR lists them.</summary>
    private static IReadOnlyList<IFieldSymbol> Fields(INamedTypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).OrderBy(static field => EnumText.Bits(field.ConstantValue!))];

    private static Value Names(Call call, INamedTypeSymbol type) => HasDuplicates(type)
        ? call.Refuse($"several members of {type.Name} have one number, and which comes first is not said; write the names down")
        : new ArrayValue(call.Syntax, call.Run.Doubt, [.. Fields(type).Select(field => new ScalarValue(call.Syntax, field.Name))]);

    private static ArrayValue Values(Call call, INamedTypeSymbol type) =>
        new(call.Syntax, call.Run.Doubt, [.. Fields(type).Select(field => new EnumValue(call.Syntax, type, field.ConstantValue!))]);

    private static Value? Name(Call call, EnumValue member) => member.Field is null ? call.Nothing() : EnumText.Of(member, "G") is { } name ? call.Give(name) : null;

    private static bool HasDuplicates(INamedTypeSymbol type) => Fields(type).GroupBy(static field => field.ConstantValue).Any(static same => same.Skip(1).Any());

    private static EnumValue Parse(Call call, INamedTypeSymbol type, string text, bool ignoreCase) =>
        new(call.Syntax, type, Number(type, text ?? throw new ArgumentNullException(), ignoreCase));

    private static Value TryParse(Call call, bool ignoreCase, int index)
    {
        var type = TypeArgument(call);
        object? number = null;
        try
        {
            number = call.Text(0) is { } text ? Number(type, text, ignoreCase) : null;
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            // TryParse says no where Parse throws.
        }

        call.Out(index, new EnumValue(call.Syntax, type, number ?? NumericConversion.Convert(0, type.EnumUnderlyingType!.SpecialType, isChecked: false)!));
        return call.Give(number is not null);
    }

    private static object Number(INamedTypeSymbol type, string text, bool ignoreCase)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            throw new ArgumentException();
        }

        var underlying = type.EnumUnderlyingType!.SpecialType;
        if ((char.IsDigit(text[0]) || text[0] is '-' or '+') && decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return NumericConversion.Convert(number, underlying, isChecked: true)!;
        }

        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var fields = Fields(type);
        var numbers = text.Split(',').Select(part => (fields.FirstOrDefault(field => field.Name.Equals(part.Trim(), comparison)) ?? throw new ArgumentException()).ConstantValue!);
        return NumericConversion.Convert(numbers.Aggregate((all, next) => Numbers.Compute(BinaryOperatorKind.Or, all, next, isChecked: false)!), underlying, isChecked: false)!;
    }
}
