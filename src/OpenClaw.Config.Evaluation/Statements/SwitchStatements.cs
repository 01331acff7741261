using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Expressions.Patterns;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Statements;

/// <summary>The <c>switch</c> statement.</summary>
internal sealed class SwitchStatements() : StatementHandler<ISwitchOperation>(OperationKind.Switch)
{
    protected override Completion Execute(ISwitchOperation operation, Frame frame)
    {
        var value = frame.Run.Evaluate(operation.Value, frame);
        var outer = frame.Scope;
        frame.Scope = Enter(operation, outer);
        try
        {
            return Find(operation, value, frame, out var isKnown) is not { } found
                ? isKnown ? Completion.Normal : Perhaps(operation, frame)
                : Run(operation, found, frame);
        }
        finally
        {
            frame.Scope = outer;
        }
    }

    /// <summary>The scope inside of a switch, which all its sections share.</summary>
    public static Scope Enter(ISwitchOperation operation, Scope outer)
    {
        var scope = new Scope(outer);
        foreach (var section in operation.Cases)
        {
            foreach (var statement in section.Body)
            {
                if (statement is ILocalFunctionOperation function)
                {
                    scope.Declare(function.Symbol);
                }
            }
        }

        return scope;
    }

    /// <summary>The section that a <c>goto case</c> or <c>goto default</c> means; null when it means another switch's or no section at all.</summary>
    public static ISwitchCaseOperation? Target(ISwitchOperation operation, Frame frame)
    {
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause.Label is { } label && SymbolEqualityComparer.Default.Equals(label, frame.Target))
                {
                    frame.Run.Budget.Step(section.Syntax);
                    return section;
                }
            }
        }

        return null;
    }

    /// <summary>A break leaves the switch and nothing else.</summary>
    public static Completion Leave(Completion completion) => completion == Completion.Break ? Completion.Normal : completion;

    private static Completion Run(ISwitchOperation operation, ISwitchCaseOperation section, Frame frame)
    {
        var scope = frame.Scope;
        while (true)
        {
            var completion = Blocks.Run(section.Body, frame);
            if (completion != Completion.Goto || Target(operation, frame) is not { } next)
            {
                return Leave(completion);
            }

            frame.Scope = scope;
            section = next;
        }
    }

    /// <summary>The section that the value chooses.</summary>
    public static ISwitchCaseOperation? Find(ISwitchOperation operation, Value value, Frame frame, out bool isKnown)
    {
        isKnown = value is not UnknownValue;
        ISwitchCaseOperation? fallback = null;
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                switch (isKnown ? Matches(clause, value, operation.Value.Syntax, frame) : false)
                {
                    case true:
                        return section;
                    case null:
                        isKnown = false;
                        return null;
                }

                fallback = clause.CaseKind == CaseKind.Default ? section : fallback;
            }
        }

        return isKnown ? fallback : null;
    }

    private static bool? Matches(ICaseClauseOperation clause, Value value, SyntaxNode syntax, Frame frame)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                return PatternMatching.IsConstant(value, frame.Run.Evaluate(single.Value, frame));
            case IPatternCaseClauseOperation pattern:
                return PatternMatching.Matches(pattern.Pattern, value, frame) is not true and var failed ? failed
                    : pattern.Guard is null ? true
                    : (frame.Run.Evaluate(pattern.Guard, frame) as ScalarValue)?.Content as bool?;
            case IDefaultCaseClauseOperation:
                return false;
            default:
                frame.Run.Refuse(syntax, "this kind of case is not evaluated; use constants or patterns", frame);
                return null;
        }
    }

    private static Completion Perhaps(ISwitchOperation operation, Frame frame)
    {
        var before = frame.Run.Doubt;
        foreach (var section in operation.Cases)
        {
            foreach (var statement in section.Body)
            {
                Doubtful.Branches([statement, null], frame);
            }
        }

        if (!frame.MayHaveReturned)
        {
            frame.Run.Doubt = before;
        }

        return Completion.Normal;
    }
}
