using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Building;
using OpenClaw.Config.Evaluation.Calls;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Tests.ForeignCode;

/// <summary>Interprets the methods of a compilation one by one, as a marked method would call them.</summary>
internal sealed class ForeignRun(Compilation compilation, CancellationToken cancellation)
{
    private readonly Bodies _bodies = new(compilation, cancellation);
    private readonly LibraryContract _contract = new(compilation);
    private readonly SourceFiles _files = new();

    /// <summary>What the interpreter says of a method called with such arguments; only the ways that an evaluation ends by are taken for an end.</summary>
    public IReadOnlyList<string> Call(IMethodSymbol method, Func<Interpreter, ITypeSymbol, SyntaxNode, Value> argument, EvaluationBudget limits)
    {
        var problems = new Problems(_files);
        var run = new Interpreter(_bodies, _contract, _files, problems, new Budget(limits, cancellation), new DocumentSet([], problems, _files, BuildInputs.Default), new InputData(BuildInputs.Default, _files));
        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        var frame = new Frame(run, null, new Scope(null), TypeArguments.None, null);
        try
        {
            var self = method.IsStatic ? null : new ObjectValue(syntax, 0, method.ContainingType);
            var call = new Call(frame, syntax, method, self, [.. method.Parameters.Select(parameter => argument(run, parameter.Type, syntax))])
            {
                References = method.Parameters.Any(static parameter => parameter.RefKind is RefKind.Ref or RefKind.Out) ? [.. method.Parameters.Select(Reference)] : null,
                IsVirtual = false,
            };
            if (method.MethodKind == MethodKind.Constructor && self is not null)
            {
                ObjectMaker.Construct(self, method, call);
            }
            else
            {
                Dispatcher.Call(call);
            }
        }
        catch (Exception e) when (e is ProgramThrewException or UnknownEncounteredException)
        {
        }
        catch (BudgetExceededException e)
        {
            return [.. problems.All.Select(static problem => problem.Message), e.Message];
        }

        return [.. problems.All.Select(static problem => problem.Message)];

        Place? Reference(IParameterSymbol parameter) => parameter.RefKind is RefKind.Ref or RefKind.Out ? new CellPlace(new Cell(argument(run, parameter.Type, syntax), 0), run) : null;
    }

    /// <summary>What a variable of the type holds before anything is assigned.</summary>
    public static Value Default(Interpreter run, ITypeSymbol type, SyntaxNode syntax) => Constants.DefaultOf(syntax, type, run) ?? new UnknownValue(syntax);

    /// <summary>Something that a caller might pass.</summary>
    public static Value Sample(Interpreter run, ITypeSymbol type, SyntaxNode syntax) => type switch
    {
        { SpecialType: SpecialType.System_String } => new ScalarValue(syntax, "a, claw"),
        { SpecialType: SpecialType.System_Int32 } => new ScalarValue(syntax, 3),
        { SpecialType: SpecialType.System_Int64 } => new ScalarValue(syntax, 3L),
        { SpecialType: SpecialType.System_Char } => new ScalarValue(syntax, 'a'),
        { SpecialType: SpecialType.System_Boolean } => new ScalarValue(syntax, true),
        { SpecialType: SpecialType.System_Object } => new ScalarValue(syntax, "any"),
        IArrayTypeSymbol array => new ArrayValue(syntax, 0, [Sample(run, array.ElementType, syntax), Sample(run, array.ElementType, syntax)]),
        INamedTypeSymbol { Name: "IEnumerable" or "IReadOnlyList" or "ReadOnlySpan" or "Span", TypeArguments: [var element] } => new ArrayValue(syntax, 0, [Sample(run, element, syntax), Sample(run, element, syntax)]),
        INamedTypeSymbol { Name: "List" or "IList" or "ICollection", TypeArguments: [var element] } => new ListValue(syntax, 0, [Sample(run, element, syntax)]),
        ITypeParameterSymbol => new ScalarValue(syntax, "some"),
        _ => Default(run, type, syntax) is var unset && unset is NullValue ? new UnknownValue(syntax) : unset,
    };
}
