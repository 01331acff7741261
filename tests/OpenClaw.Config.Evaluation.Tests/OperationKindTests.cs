using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>Every kind of operation that the compiler knows is handled, refused by a sentence of its own, or cannot come up. A newer compiler fails this.</summary>
public class OperationKindTests
{
    /// <summary>Parts of other operations, whose handlers read them.</summary>
    private static readonly OperationKind[] Parts =
    [
        OperationKind.VariableInitializer, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator, OperationKind.Argument, OperationKind.ArrayInitializer,
        OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.MemberInitializer, OperationKind.ObjectOrCollectionInitializer,
        OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.CaseClause, OperationKind.SwitchCase, OperationKind.SwitchExpressionArm,
        OperationKind.ConstantPattern, OperationKind.DeclarationPattern, OperationKind.DiscardPattern, OperationKind.NegatedPattern, OperationKind.BinaryPattern, OperationKind.TypePattern,
        OperationKind.RelationalPattern, OperationKind.RecursivePattern, OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.PropertySubpattern, OperationKind.Spread, OperationKind.MethodBody, OperationKind.ConstructorBody,
        OperationKind.CatchClause, OperationKind.Attribute,
        OperationKind.InterpolatedStringAddition, OperationKind.InterpolatedStringAppendLiteral, OperationKind.InterpolatedStringAppendFormatted, OperationKind.InterpolatedStringAppendInvalid,
        OperationKind.InterpolatedStringHandlerArgumentPlaceholder,
    ];

    /// <summary>Of Visual Basic alone, of control-flow graphs, or of initialisers that are not walked as operations.</summary>
    private static readonly OperationKind[] CannotOccur =
    [
        OperationKind.Stop, OperationKind.End, OperationKind.ReDim, OperationKind.ReDimClause,
        OperationKind.FlowCapture, OperationKind.FlowCaptureReference, OperationKind.IsNull, OperationKind.CaughtException, OperationKind.StaticLocalInitializationSemaphore,
        OperationKind.FlowAnonymousFunction, OperationKind.OmittedArgument,
    ];

    [Fact]
    public void Every_kind_is_decided_upon_once()
    {
        var decisions = Enum.GetValues<OperationKind>().Distinct().Where(static kind => !IsObsolete(kind)).ToDictionary(static kind => kind, static kind => new[]
        {
            Router.Expression(kind) is not null || Router.Statement(kind) is not null ? "handled" : null,
            Refusals.Kinds.Contains(kind) ? "refused" : null,
            Parts.Contains(kind) ? "part" : null,
            CannotOccur.Contains(kind) ? "cannot occur" : null,
        }.OfType<string>().ToArray());

        Assert.Equal([], decisions.Where(static decision => decision.Value.Length != 1).Select(static decision => $"{decision.Key}: {string.Join(", ", decision.Value)}").ToArray());
    }

    private static bool IsObsolete(OperationKind kind) => typeof(OperationKind).GetField(kind.ToString())?.IsDefined(typeof(ObsoleteAttribute), inherit: false) == true;

    [Fact]
    public void Refusals_name_a_remedy()
    {
        Assert.All(Refusals.Sentences, static sentence =>
        {
            Assert.False(sentence.EndsWith('.'), sentence);
            Assert.True(sentence.Contains(';') || sentence.Contains("alone", StringComparison.Ordinal), sentence);
        });
    }
}
