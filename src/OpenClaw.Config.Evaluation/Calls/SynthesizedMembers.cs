using System.Text;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>Members that the compiler writes for records, structs and anonymous types: equality, printing, deconstruction.</summary>
internal static class SynthesizedMembers
{
    public static Value? Answer(Call call, ObjectValue made)
    {
        if (call.Member is not IMethodSymbol method || !ValueEquality.ComparesContents(made.Type))
        {
            return null;
        }

        switch (method.Name)
        {
            case "Equals" when method is { IsStatic: false, Parameters.Length: 1 } && made.Type.IsRecord:
                return new ScalarValue(call.Syntax, !call.IsVirtual && call.Arguments[0] is ObjectValue other && !SymbolEqualityComparer.Default.Equals(method.ContainingType, made.Type)
                    ? UserEquality.RecordsAreEqual(made, other, method.ContainingType, call.Run)
                    : ValueEquality.Instance.Equals(made, call.Arguments[0]));
            case "Equals" when method is { IsStatic: false, Parameters.Length: 1 }:
                return new ScalarValue(call.Syntax, ValueEquality.AreEqualObjects(made, call.Arguments[0]));
            case "ToString" when method.Parameters.Length == 0 && Print(made, call.Syntax, call.Frame) is { } text:
                return new ScalarValue(call.Syntax, text);
            case "Deconstruct" when method.IsImplicitlyDeclared && Deconstruction.ByProperties(made, method, call.Syntax, call.Frame) is var parts:
                for (var i = 0; i < parts.Count; i++)
                {
                    call.References?[i]?.Store(parts[i]);
                }

                return new NullValue(call.Syntax);
            default:
                return null;
        }
    }

    /// <summary>How a record or anonymous object prints itself; null for other types, and when a part has no text.</summary>
    public static string? Print(ObjectValue made, SyntaxNode syntax, Frame frame)
    {
        if (!made.Type.IsRecord && !made.Type.IsAnonymousType)
        {
            return null;
        }

        if (PrintsItself(made.Type))
        {
            frame.Run.Refuse(syntax, $"{made.Type.Name} has a PrintMembers of its own, which is not evaluated; override ToString", frame);
            throw new UnknownEncounteredException();
        }

        var text = new StringBuilder(made.Type.IsRecord ? made.Type.Name + " { " : "{ ");
        var isFirst = true;
        foreach (var property in PrintedProperties(made.Type))
        {
            var value = PropertyReferences.Locate(property, new Call(frame, syntax, property, made, [])).Load();
            if (Texts.Of(value, null, syntax, frame) is not { } part)
            {
                throw new UnknownEncounteredException();
            }

            text.Append(isFirst ? string.Empty : ", ").Append(property.Name).Append(" = ").Append(part);
            isFirst = false;
        }

        return text.Append(isFirst ? "}" : " }").ToString();
    }

    private static bool PrintsItself(INamedTypeSymbol type) =>
        type is { IsRecord: true }
        && (type.GetMembers("PrintMembers").Any(static member => !member.IsImplicitlyDeclared) || (type.BaseType is { } parent && PrintsItself(parent)));

    /// <summary>The public properties, those of base records first.</summary>
    private static IEnumerable<IPropertySymbol> PrintedProperties(INamedTypeSymbol type) =>
        (type.BaseType is { IsRecord: true } parent ? PrintedProperties(parent) : []).Concat(type.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }));
}
