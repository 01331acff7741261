using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>Statements with a label, where a <c>goto</c> goes. The block that has the label takes up the jump.</summary>
internal sealed class Labels() : StatementHandler<ILabeledOperation>(OperationKind.Labeled)
{
    protected override Completion Execute(ILabeledOperation operation, Frame frame) =>
        operation.Operation is { } statement ? frame.Run.Execute(statement, frame) : Completion.Normal;

    /// <summary>The statement, among these, that the running <c>goto</c> means.</summary>
    public static int? Find(ImmutableArray<IOperation> statements, Frame frame)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            for (var labeled = statements[i] as ILabeledOperation; labeled is not null; labeled = labeled.Operation as ILabeledOperation)
            {
                if (SymbolEqualityComparer.Default.Equals(labeled.Label, frame.Target))
                {
                    return i;
                }
            }
        }

        return null;
    }
}
