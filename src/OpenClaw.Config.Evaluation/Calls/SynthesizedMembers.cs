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
            case "ToString" when method.Parameters.Length == 0 && Print(made, call.Syntax, call.Frame, method) is { } printed:
                return new ScalarValue(call.Syntax, printed);
            case "PrintMembers" when method.IsImplicitlyDeclared && call.Arguments is [HostObjectValue { IsTainted: false, Content: StringBuilder text }]:
                return new ScalarValue(call.Syntax, PrintMembers(made, call.IsVirtual ? made.Type : method.ContainingType, text, call.Syntax, call.Frame));
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
    /// <param name="made">The object.</param>
    /// <param name="syntax">Who asks.</param>
    /// <param name="frame">The running method.</param>
    /// <param name="method">The method that prints; that of a base record, called as such, prints the base's name before the members that the object has.</param>
    public static string? Print(ObjectValue made, SyntaxNode syntax, Frame frame, IMethodSymbol? method = null)
    {
        if (!made.Type.IsRecord && !made.Type.IsAnonymousType)
        {
            return null;
        }

        EvaluationStack.EnsureForValues(syntax);
        var text = new StringBuilder(made.Type.IsRecord ? (method is { IsImplicitlyDeclared: true, ContainingType: { IsRecord: true } printing } ? printing : made.Type).Name + " { " : "{ ");
        var hasPrinted = PrintMembers(made, made.Type, text, syntax, frame);
        return text.Append(hasPrinted ? " }" : "}").ToString();
    }

    /// <summary>What a record prints between the braces: by its own method if it has one, else the base's members and then its own. False when there was nothing.</summary>
    private static bool PrintMembers(ObjectValue made, INamedTypeSymbol type, StringBuilder text, SyntaxNode syntax, Frame frame)
    {
        if (type.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(static method => !method.IsImplicitlyDeclared) is { } own)
        {
            var builder = new HostObjectValue(syntax, frame.Run.Doubt, (INamedTypeSymbol)own.Parameters[0].Type, text, null);
            frame.Run.TextBuilderUses++;
            return Dispatcher.Call(new Call(frame, syntax, own, made, [builder]) { IsVirtual = false }) is ScalarValue { Content: bool printed } ? printed : throw new UnknownEncounteredException();
        }

        var hasPrinted = type.BaseType is { IsRecord: true } parent && PrintMembers(made, parent, text, syntax, frame);
        foreach (var member in type.GetMembers().Where(IsPrinted))
        {
            var value = member is IPropertySymbol property ? PropertyReferences.Locate(property, new Call(frame, syntax, property, made, [])).Load()
                : made.IsTainted ? throw new UnknownEncounteredException()
                : made.Find(member)?.Value ?? ObjectMaker.Default((IFieldSymbol)member, syntax, frame);
            var part = Texts.Of(value, null, syntax, frame) ?? throw new UnknownEncounteredException();
            frame.Run.Budget.Pass(syntax, part.Length);
            frame.Run.Budget.CheckSize(syntax, (long)text.Length + part.Length);
            text.Append(hasPrinted ? ", " : string.Empty).Append(member.Name).Append(" = ").Append(part);
            hasPrinted = true;
        }

        return hasPrinted;
    }

    private static bool IsPrinted(ISymbol member) => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        and (IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false, IsOverride: false, GetMethod: not null });
}
