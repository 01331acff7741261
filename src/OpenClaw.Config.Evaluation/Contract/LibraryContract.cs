using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Contract;

/// <summary>What a member of the library does, as its attribute says.</summary>
internal abstract record LibraryMember;

/// <summary>Writes a place of the configuration.</summary>
internal sealed record BuilderMember(string Key, BuilderShape Shape, int Keys, string? TagKey, string? TagText) : LibraryMember;

/// <summary>Makes a typed text from its arguments.</summary>
internal sealed record TextMember(string Format, bool IsLiteralSecret) : LibraryMember;

/// <summary>Makes a reference to a secret.</summary>
internal sealed record SecretMember(string Source) : LibraryMember;

/// <summary>Does something that the interpreter knows by heart.</summary>
internal sealed record DirectiveMember(BuilderDirective Directive) : LibraryMember;

/// <summary>The shapes of <c>ConfigMemberAttribute</c>, in the order of the library's enum.</summary>
internal enum BuilderShape
{
    Value,
    List,
    Object,
    Item,
}

/// <summary>The directives of <c>ConfigDirectiveAttribute</c>, in the order of the library's enum.</summary>
internal enum BuilderDirective
{
    Raw,
    AcceptRisk,
    Document,
    InputProperty,
    InputJson,
    InputCsv,
}

/// <summary>
/// Reads the library's attributes, once a symbol. The interpreter never runs or reads the bodies behind them: the attributes are the
/// whole truth about a member.
/// </summary>
internal sealed class LibraryContract(Compilation compilation)
{
    public const string Namespace = "OpenClaw.Config.";

    private readonly Dictionary<ISymbol, LibraryMember?> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _texts = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _member = compilation.GetTypeByMetadataName(Namespace + "ConfigMemberAttribute");
    private readonly INamedTypeSymbol? _text = compilation.GetTypeByMetadataName(Namespace + "ConfigTextAttribute");
    private readonly INamedTypeSymbol? _secret = compilation.GetTypeByMetadataName(Namespace + "SecretSourceAttribute");
    private readonly INamedTypeSymbol? _directive = compilation.GetTypeByMetadataName(Namespace + "ConfigDirectiveAttribute");

    public INamedTypeSymbol? ConfigAttribute { get; } = compilation.GetTypeByMetadataName(Namespace + "OpenClawConfigAttribute");

    public INamedTypeSymbol? FleetAttribute { get; } = compilation.GetTypeByMetadataName(Namespace + "OpenClawFleetAttribute");

    public INamedTypeSymbol? RootBuilder { get; } = compilation.GetTypeByMetadataName(Namespace + "OpenClawConfigBuilder");

    public INamedTypeSymbol? FleetBuilder { get; } = compilation.GetTypeByMetadataName(Namespace + "OpenClawFleetBuilder");

    /// <summary>What a method, constructor, conversion or property of the library does; null for everything else.</summary>
    public LibraryMember? Of(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!_members.TryGetValue(member, out var known))
        {
            known = Read(member);
            _members.Add(member, known);
        }

        return known;
    }

    /// <summary>Whether the type is one of the library's typed texts.</summary>
    public bool IsText(ITypeSymbol type)
    {
        if (!_texts.TryGetValue(type, out var isText))
        {
            isText = type.TypeKind is TypeKind.Struct or TypeKind.Class && Attribute(type, _text) is not null;
            _texts.Add(type, isText);
        }

        return isText;
    }

    /// <summary>How <c>openclaw.json</c> spells a field of an enum of the library; null for an enum that is not the library's.</summary>
    public string? SpellingOf(IFieldSymbol field) => Attribute(field, _text) is { } attribute ? Text(attribute) : null;

    private static string Text(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: string text }, ..] ? text : "{0}";

    private static T? Named<T>(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value)
            {
                return value;
            }
        }

        return default;
    }

    private static AttributeData? Attribute(ISymbol symbol, INamedTypeSymbol? type) => type is null
        ? null
        : symbol.GetAttributes().FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type));

    private LibraryMember? Read(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (Is(attribute, _member))
            {
                var tag = Named<string>(attribute, "Tag")?.Split(['='], 2);
                return new BuilderMember(
                    Text(attribute),
                    (BuilderShape)Named<int>(attribute, "Shape"),
                    Named<int>(attribute, "Keys"),
                    tag is [var key, _] ? key : null,
                    tag is [_, var text] ? text : null);
            }

            if (Is(attribute, _text))
            {
                return new TextMember(Text(attribute), Named<bool>(attribute, "IsLiteralSecret"));
            }

            if (Is(attribute, _secret))
            {
                return new SecretMember(Text(attribute));
            }

            if (Is(attribute, _directive) && attribute.ConstructorArguments is [{ Value: int directive }])
            {
                return new DirectiveMember((BuilderDirective)directive);
            }
        }

        return null;
    }

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
