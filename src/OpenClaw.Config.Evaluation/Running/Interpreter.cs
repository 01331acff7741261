using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Building;
using OpenClaw.Config.Evaluation.Calls.Intrinsics;
using OpenClaw.Config.Evaluation.Contract;
using OpenClaw.Config.Evaluation.Expressions;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>
/// The evaluation of one marked method: what its parts share, and the way from an operation to the handler that understands it.
/// Handlers have no state; all there is lives here and in the frames.
/// </summary>
internal sealed class Interpreter(Bodies bodies, LibraryContract contract, SourceFiles files, Problems problems, Budget budget, DocumentSet documents, InputData inputs)
{
    public Bodies Bodies { get; } = bodies;

    public LibraryContract Contract { get; } = contract;

    public SourceFiles Files { get; } = files;

    public Budget Budget { get; } = budget;

    public Statics Statics => field ??= new Statics(this);

    public DocumentSet Documents { get; } = documents;

    /// <summary>What the build gives beside the code.</summary>
    public InputData Inputs { get; } = inputs;

    public IntrinsicCache Intrinsics { get; } = new(bodies.Compilation);

    public UserEqualities Equalities { get; } = new();

    public SideEffects SideEffects => field ??= new SideEffects(Bodies);

    /// <summary>How many hash methods are running that a collection asked for.</summary>
    public int Hashing { get; set; }

    /// <summary>The type whose static initialisers are running: what is refused in them is not told before somebody asks for what they made.</summary>
    public StaticType? Hidden { get; set; }

    /// <summary>How often a member of a StringBuilder was used: what lies between two moments tells whether any was.</summary>
    public int TextBuilderUses { get; set; }

    /// <summary>How many unknown conditions are open: above zero, what happens only perhaps happens.</summary>
    public int Doubt { get; set; }

    /// <summary>Whether it met code that does not compile: then documents have gaps that nobody here needs to explain.</summary>
    public bool HasMetInvalidCode { get; private set; }

    /// <summary>The value of an expression.</summary>
    public Value Evaluate(IOperation operation, Frame frame)
    {
        Budget.Step(operation.Syntax);
        EvaluationStack.Ensure(operation.Syntax);
        return Router.Expression(operation.Kind) is { } handler
            ? handler.Evaluate(operation, frame)
            : Refuse(operation.Syntax, Refusals.Sentence(operation), frame);
    }

    /// <summary>
    /// The object that a member is taken from. For a struct in a variable that is the variable's own, which the member may change;
    /// everything else gives a copy.
    /// </summary>
    public Value EvaluateReceiver(IOperation operation, Frame frame)
    {
        EvaluationStack.Ensure(operation.Syntax);
        while (operation is IParenthesizedOperation parenthesized)
        {
            operation = parenthesized.Operand;
        }

        if (operation.Type?.IsReferenceType != true && ReadOnlyPlaces.AreMeant(operation))
        {
            return Evaluate(operation, frame).ForStore(Doubt);
        }

        return operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation => Places.Locate(operation, frame).Load(),
            IInstanceReferenceOperation self => InstanceReferences.Of(self, frame),
            IInvocationOperation { TargetMethod.RefKind: RefKind.Ref } or IPropertyReferenceOperation { Property.RefKind: RefKind.Ref } => Places.Locate(operation, frame).Load(),
            _ => Evaluate(operation, frame),
        };
    }

    /// <summary>Runs a statement.</summary>
    public Completion Execute(IOperation operation, Frame frame)
    {
        Budget.Step(operation.Syntax);
        EvaluationStack.Ensure(operation.Syntax);
        if (Router.Statement(operation.Kind) is { } handler)
        {
            return handler.Execute(operation, frame);
        }

        Refuse(operation.Syntax, Refusals.Sentence(operation), frame);
        return Completion.Normal;
    }

    /// <summary>Reports that something has no value at build time, and gives the unknown that stands in for it.</summary>
    public UnknownValue Refuse(SyntaxNode place, string message, Frame? frame)
    {
        Tell(() =>
        {
            problems.Add(EvaluationProblemKind.NotEvaluable, Files.SpanOf(place), message, frame?.Trail);
            Documents.Spoil();
        });
        return new UnknownValue(place);
    }

    /// <summary>As the other one, for a mistake in a file that is no C#: at its place there, with the call that reads it in the trail.</summary>
    public void Refuse(SyntaxNode call, SourceSpan place, string message, Frame frame) => Tell(() =>
    {
        problems.Add(EvaluationProblemKind.NotEvaluable, place, message, new CallTrail(call, frame.Trail));
        Documents.Spoil();
    });

    /// <summary>Lets out what is wrong, now or when somebody asks for the type that is being initialised.</summary>
    public void Tell(Action problem)
    {
        if (Hidden is { } type)
        {
            type.Hide(problem);
        }
        else
        {
            problem();
        }
    }

    /// <summary>As <see cref="Refuse"/>, for a mistake that the C# compiler reports itself.</summary>
    public UnknownValue Poison(SyntaxNode place)
    {
        Tell(() =>
        {
            HasMetInvalidCode = true;
            Documents.Spoil();
        });
        return new UnknownValue(place);
    }
}
