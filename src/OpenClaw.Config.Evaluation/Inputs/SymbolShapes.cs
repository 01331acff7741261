using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Inputs;

namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>How the types of the operator's project look to a reader of data. The library has the same over reflection.</summary>
internal sealed class SymbolShapes(Interpreter run)
{
    private readonly Dictionary<ITypeSymbol, InputShape<ITypeSymbol>> _known = new(SymbolEqualityComparer.Default);

    public InputShape<ITypeSymbol> Of(ITypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var shape))
        {
            shape = Look(type);
            _known.Add(type, shape);
        }

        return shape;
    }

    /// <summary>The conversion by which a text becomes a typed text.</summary>
    public static IMethodSymbol? FromText(ITypeSymbol type) => type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>()
        .FirstOrDefault(method => method.Parameters is [{ Type.SpecialType: SpecialType.System_String }] && SymbolEqualityComparer.Default.Equals(method.ReturnType, type));

    private InputShape<ITypeSymbol> Look(ITypeSymbol type)
    {
        if (Constants.IsNullableValue(type))
        {
            var plain = Constants.Plain(type)!;
            return Of(plain).AsNullable(plain);
        }

        var name = type.Name;
        if (NumberOf(type.SpecialType) is var number && number != TypeCode.Empty)
        {
            return new InputShape<ITypeSymbol>(InputKind.Number, type.ToDisplayString()) { Number = number };
        }

        switch (type)
        {
            case { SpecialType: SpecialType.System_String }:
                return new InputShape<ITypeSymbol>(InputKind.Text, "string");
            case { SpecialType: SpecialType.System_Char }:
                return new InputShape<ITypeSymbol>(InputKind.Character, "char");
            case { SpecialType: SpecialType.System_Boolean }:
                return new InputShape<ITypeSymbol>(InputKind.Boolean, "bool");
            case IArrayTypeSymbol { Rank: 1 } array:
                return new InputShape<ITypeSymbol>(InputKind.List, "list") { Element = array.ElementType };
            case INamedTypeSymbol { TypeKind: TypeKind.Enum }:
                return new InputShape<ITypeSymbol>(InputKind.Choice, name) { Choices = Choices(type) };
            case INamedTypeSymbol named when run.Contract.IsText(named):
                return FromText(named) is not null
                    ? new InputShape<ITypeSymbol>(InputKind.TypedText, name)
                    : Unsupported($"no text becomes a {name}; read a string and make it in C#");
            case INamedTypeSymbol { TypeArguments: [var item], ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } list when InputTypes.IsList(list.MetadataName):
                return new InputShape<ITypeSymbol>(InputKind.List, "list") { Element = item };
            case INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var item], ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } map when InputTypes.IsMap(map.MetadataName):
                return new InputShape<ITypeSymbol>(InputKind.Map, "dictionary") { Element = item };
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsTupleType: false } named when run.Bodies.Declaration(named.OriginalDefinition) is not null:
                return OfObject(named);
            default:
                return Unsupported(InputTypes.Objection(type.ToDisplayString()));
        }
    }

    private static InputShape<ITypeSymbol> Unsupported(string objection) => new(InputKind.Unsupported, objection);

    private InputShape<ITypeSymbol> OfObject(INamedTypeSymbol type)
    {
        var constructors = type.InstanceConstructors.Where(static each => each.DeclaredAccessibility == Accessibility.Public).ToList();
        if (InputTypes.Longest(constructors, static each => each.Parameters.Length) is not { } constructor)
        {
            return Unsupported(InputTypes.NoConstructor(type.Name));
        }

        var members = new List<InputMember<ITypeSymbol>>();
        foreach (var parameter in constructor.Parameters)
        {
            members.Add(new(parameter.Name, parameter.Type, AllowsNull(parameter.Type, parameter.OriginalDefinition.NullableAnnotation), !parameter.HasExplicitDefaultValue, parameter.Ordinal, parameter));
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public }
                    && !members.Any(member => string.Equals(member.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    members.Add(new(property.Name, property.Type, AllowsNull(property.Type, property.OriginalDefinition.NullableAnnotation), property.IsRequired, -1, property));
                }
            }
        }

        return new InputShape<ITypeSymbol>(InputKind.Object, type.Name) { Constructor = constructor, Members = members };
    }

    private static bool AllowsNull(ITypeSymbol type, NullableAnnotation annotation) => !type.IsValueType && annotation != NullableAnnotation.NotAnnotated;

    private IReadOnlyList<InputChoice> Choices(ITypeSymbol type) =>
        [.. type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(field => new InputChoice(field.Name, run.Contract.SpellingOf(field), field))];

    private static TypeCode NumberOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => TypeCode.SByte,
        SpecialType.System_Byte => TypeCode.Byte,
        SpecialType.System_Int16 => TypeCode.Int16,
        SpecialType.System_UInt16 => TypeCode.UInt16,
        SpecialType.System_Int32 => TypeCode.Int32,
        SpecialType.System_UInt32 => TypeCode.UInt32,
        SpecialType.System_Int64 => TypeCode.Int64,
        SpecialType.System_UInt64 => TypeCode.UInt64,
        SpecialType.System_Single => TypeCode.Single,
        SpecialType.System_Double => TypeCode.Double,
        SpecialType.System_Decimal => TypeCode.Decimal,
        _ => TypeCode.Empty,
    };
}
