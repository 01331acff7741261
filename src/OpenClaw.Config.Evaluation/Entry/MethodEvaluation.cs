using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenClaw.Config.Evaluation.Building;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Entry;

/// <summary>The evaluation of one marked method, from its signature to its documents.</summary>
internal sealed class MethodEvaluation(
    IMethodSymbol method,
    Bodies bodies,
    LibraryContract contract,
    SourceFiles files,
    Problems problems,
    HashSet<string> names,
    SharedStatics shared,
    InputData data)
{
    private readonly DocumentSet _documents = new(names, problems, files, data.Build);

    public IEnumerable<EvaluatedDocument> Run(EvaluationBudget limits, CancellationToken cancellation)
    {
        if (bodies.Declaration(method) is not MethodDeclarationSyntax declaration)
        {
            return [];
        }

        var config = MarkedMethods.Find(method, contract.ConfigAttribute);
        var run = new Interpreter(bodies, contract, files, problems, new Budget(limits, cancellation), _documents, data);
        if (config is null)
        {
            Guard(declaration, contract.FleetBuilder, run, builder => Body(run, declaration, new FleetValue()));
        }
        else if (config.ConstructorArguments is [{ Value: string name }] && NameSyntax(config) is { } syntax)
        {
            _documents.Write(name, syntax, null, document => Guard(
                declaration,
                contract.RootBuilder,
                run,
                builder => Body(run, declaration, new BuilderValue(declaration, document, document.Document.Root))));
        }

        shared.Add(method, run);
        List<EvaluatedDocument> documents = [.. _documents.Finish()];
        if (problems.All.Count == 0 && !run.HasMetInvalidCode && documents.Any(static document => !document.CanBeEmitted))
        {
            // Never a gap without a word: whatever lost a value without saying so is found by this message.
            problems.Add(
                EvaluationProblemKind.NotEvaluable,
                files.SpanOf(declaration.Identifier),
                $"something in {method.Name} has no value at build time, and OpenClaw.Config cannot say what; write it more plainly, and please report it with the code of this method");
        }

        return documents;
    }

    /// <summary>Everything that can go wrong ends here, as a problem.</summary>
    private void Guard(MethodDeclarationSyntax declaration, INamedTypeSymbol? builder, Interpreter run, Action<INamedTypeSymbol> evaluate)
    {
        if (builder is null)
        {
            _documents.Spoil();
            return;
        }

        if (!HasForm(builder))
        {
            _documents.Spoil();
            problems.Add(
                EvaluationProblemKind.NotEvaluable,
                files.SpanOf(declaration.Identifier),
                $"{method.Name} is not of the form static void {method.Name}({builder.Name} {(SymbolEqualityComparer.Default.Equals(builder, contract.FleetBuilder) ? "fleet" : "claw")})");
            return;
        }

        try
        {
            evaluate(builder);
        }
        catch (ProgramThrewException)
        {
            _documents.Spoil();
        }
        catch (BudgetExceededException e)
        {
            run.Refuse(e.Place ?? declaration, e.Message, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _documents.Spoil();
            problems.Add(
                EvaluationProblemKind.NotEvaluable,
                files.SpanOf(declaration.Identifier),
                $"the evaluation of {method.Name} failed by a mistake of OpenClaw.Config ({e.GetType().Name}); please report it with the code of this method");
        }
    }

    private void Body(Interpreter run, MethodDeclarationSyntax declaration, Value builder)
    {
        if (!SyntaxDepth.IsBearable(declaration))
        {
            _documents.Spoil();
            problems.Add(EvaluationProblemKind.NotEvaluable, files.SpanOf(declaration.Identifier), SyntaxDepth.Message);
            return;
        }

        if (bodies.Of(method) is not { } body)
        {
            run.Poison(declaration);
            return;
        }

        var scope = new Scope(null);
        scope.Declare((method.PartialImplementationPart ?? method).Parameters[0], new Cell(builder, 0));
        var frame = new Frame(run, null, scope, TypeArguments.None, null);
        run.Statics.Enter(method.ContainingType, frame);
        Calls.Invoker.Run(body, frame, declaration);
    }

    private bool HasForm(INamedTypeSymbol builder) =>
        method is { IsStatic: true, ReturnsVoid: true, IsGenericMethod: false, IsAsync: false, Parameters: [{ RefKind: RefKind.None } parameter] }
        && !method.ContainingType.IsGenericType
        && (SymbolEqualityComparer.Default.Equals(parameter.Type, builder) || parameter.Type.TypeKind == TypeKind.Error);

    private SyntaxNode? NameSyntax(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: [var argument, ..] } ? argument.Expression : bodies.Declaration(method);
}
