using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenClaw.Config.Evaluation;

/// <summary>
/// What is refused, with the sentence the operator reads: what it is, why it cannot be evaluated, what to do instead. No full stop at
/// the end; the expression itself is the place, so the sentence does not quote more than names.
/// </summary>
internal static class Refusals
{
    private const string ReadsMachine = "reads the machine that builds, so the file would differ from machine to machine; write the value down";
    private const string Differs = "differs from build to build; write the value down";
    private const string Reaches = "reaches outside of the program; a configuration is computed from its source alone, so write the value down";
    private const string Parallel = "runs things at the same time; a configuration is computed step by step, so call the code directly";
    public const string Dynamic = "dynamic is decided while a program runs; use the type itself";

    private const string Reflects = "looks at the program while it runs; nothing runs here, so write the value down or use nameof";

    /// <summary>Types and single members, by their full names. The member, then the type, then the namespaces from the inside out.</summary>
    private static readonly Dictionary<string, string> ByName = new()
    {
        ["System.DateTime.Now"] = Differs,
        ["System.DateTime.UtcNow"] = Differs,
        ["System.DateTime.Today"] = Differs,
        ["System.DateTimeOffset.Now"] = Differs,
        ["System.DateTimeOffset.UtcNow"] = Differs,
        ["System.TimeProvider"] = Differs,
        ["System.Diagnostics.Stopwatch"] = Differs,
        ["System.Guid.NewGuid"] = Differs,
        ["System.Guid.CreateVersion7"] = Differs,
        ["System.Random"] = Differs,
        ["System.Security.Cryptography"] = Differs,
        ["System.Object.GetHashCode"] = Differs,
        ["System.String.GetHashCode"] = Differs,
        ["System.HashCode"] = Differs,
        ["System.Environment.GetEnvironmentVariable"] = "reads the machine that builds; for a secret use Secret.FromEnv(\"NAME\"), which the gateway looks up itself, otherwise write the value down",
        ["System.Environment.NewLine"] = "differs from system to system; write \"\\n\"",
        ["System.Environment"] = ReadsMachine,
        ["System.OperatingSystem"] = ReadsMachine,
        ["System.Runtime.InteropServices.RuntimeInformation"] = ReadsMachine,
        ["System.AppContext"] = ReadsMachine,
        ["System.AppDomain"] = ReadsMachine,
        ["System.TimeZoneInfo"] = ReadsMachine,
        ["System.Globalization.CultureInfo.CurrentCulture"] = "differs from machine to machine; use CultureInfo.InvariantCulture",
        ["System.Globalization.CultureInfo.CurrentUICulture"] = "differs from machine to machine; use CultureInfo.InvariantCulture",
        ["System.IO"] = "reads or writes files, and a configuration is computed from its source alone; for data use OpenClawInput.Json or OpenClawInput.Csv, for a secret Secret.FromFile, otherwise write the value down",
        ["System.Net"] = Reaches,
        ["System.Diagnostics.Process"] = Reaches,
        ["System.Diagnostics"] = "is of use only while a program runs; remove it",
        ["System.Console"] = "has nobody to talk to while the project builds; remove it, or throw an exception whose message the build shall show",
        ["System.Data"] = Reaches,
        ["System.Threading"] = Parallel,
        ["System.Linq.ParallelEnumerable"] = Parallel,
        ["System.Reflection"] = Reflects,
        ["System.Type"] = Reflects,
        ["System.Activator"] = Reflects,
        ["System.Object.GetType"] = Reflects,
        ["System.GC"] = Reflects,
        ["System.Math"] = "has digits that differ from processor to processor; write the number down",
        ["System.MathF"] = "has digits that differ from processor to processor; write the number down",
        ["System.Globalization.CultureInfo"] = "knows a culture whose rules differ from machine to machine; use CultureInfo.InvariantCulture",
        ["System.Linq.Enumerable.TryGetNonEnumeratedCount"] = "tells how a sequence is made, not what it is; use Count",
        ["System.Runtime"] = Reflects,
    };

    private static readonly Dictionary<OperationKind, string> ByKind = new()
    {
        [OperationKind.Await] = "await waits for something outside of the program; call ordinary code whose source is here",
        [OperationKind.Using] = "using disposes of something a running program holds, and nothing runs here; call the code directly",
        [OperationKind.UsingDeclaration] = "using disposes of something a running program holds, and nothing runs here; call the code directly",
        [OperationKind.Lock] = "lock guards against threads, and there is only one here; remove it",
        [OperationKind.Try] = "try is not evaluated: whatever throws here is reported where it throws; remove the try and handle the case with a condition",
        [OperationKind.AddressOf] = "pointers are not evaluated; use ordinary variables",
        [OperationKind.FunctionPointerInvocation] = "function pointers are not evaluated; use a delegate",
        [OperationKind.DynamicInvocation] = Dynamic,
        [OperationKind.DynamicMemberReference] = Dynamic,
        [OperationKind.DynamicObjectCreation] = Dynamic,
        [OperationKind.DynamicIndexerAccess] = Dynamic,
        [OperationKind.EventReference] = "events are not evaluated; call the method directly",
        [OperationKind.EventAssignment] = "events are not evaluated; call the method directly",
        [OperationKind.RaiseEvent] = "events are not evaluated; call the method directly",
        [OperationKind.InlineArrayAccess] = "inline arrays are not evaluated; use an array",
        [OperationKind.None] = "this construct is not evaluated; use plain statements, expressions and calls",
    };

    /// <summary>The kinds refused by name, for the test that demands a decision on every kind.</summary>
    public static IEnumerable<OperationKind> Kinds => ByKind.Keys;

    /// <summary>All sentences, for the test that reads them.</summary>
    public static IEnumerable<string> Sentences => ByKind.Values.Concat(ByName.Values);

    /// <summary>The sentence about a construct.</summary>
    public static string Sentence(IOperation operation) => operation.Kind == OperationKind.None && BySyntax(operation.Syntax) is { } named ? named : ByKind.TryGetValue(operation.Kind, out var sentence)
        ? sentence
        : $"{operation.Kind} is not evaluated; use plain statements, expressions and calls";

    /// <summary>Constructs for which the compiler has no kind of operation.</summary>
    private static string? BySyntax(SyntaxNode syntax) => syntax switch
    {
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => "stackalloc takes memory of a running program; use an array",
        FixedStatementSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PointerIndirectionExpression }
            or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.PointerMemberAccessExpression } => "pointers are not evaluated; use ordinary variables",
        ConditionalExpressionSyntax => "a conditional reference is not evaluated; use if",
        _ => null,
    };

    /// <summary>The sentence about a member whose source is not in the compilation.</summary>
    public static string Sentence(ISymbol member)
    {
        var type = member.ContainingType?.OriginalDefinition;
        var name = type is null || member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? DisplayName(member) : $"{type.Name}.{member.Name}";
        if (type is not null && ByNameOf(type, member) is { } known)
        {
            return $"{name} {known}";
        }

        var part = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "the constructor of",
            IMethodSymbol => "the body of",
            _ => "the value of",
        };
        return member.Locations.Any(static location => location.IsInSource)
            ? $"{part} {name} is not there to be evaluated; give it one in source"
            : $"{part} {name} is in another assembly, and only source can be evaluated; share it as source or write the value down";
    }

    private static string? ByNameOf(INamedTypeSymbol type, ISymbol member)
    {
        var typeName = MetadataName(type);
        if (ByName.TryGetValue($"{typeName}.{member.Name}", out var sentence) || ByName.TryGetValue(typeName, out sentence))
        {
            return sentence;
        }

        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (ByName.TryGetValue(space.ToDisplayString(), out sentence))
            {
                return sentence;
            }
        }

        return null;
    }

    private static string DisplayName(ISymbol member) => member.ContainingType?.Name ?? member.Name;

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;
}
