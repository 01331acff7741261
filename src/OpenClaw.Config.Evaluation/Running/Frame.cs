using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>One running method, accessor, lambda or initialiser.</summary>
/// <param name="run">The evaluation it belongs to.</param>
/// <param name="self">What <c>this</c> is.</param>
/// <param name="scope">Its parameters; below them what a lambda or local function captured.</param>
/// <param name="types">What its type parameters stand for.</param>
/// <param name="trail">The helper calls that led here.</param>
internal sealed class Frame(Interpreter run, Value? self, Scope scope, TypeArguments types, CallTrail? trail)
{
    public Interpreter Run { get; } = run;

    public Value? This { get; } = self;

    /// <summary>The innermost scope at this moment.</summary>
    public Scope Scope { get; set; } = scope;

    public TypeArguments Types { get; } = types;

    public CallTrail? Trail { get; } = trail;

    /// <summary>What was returned.</summary>
    public Value? Returned { get; set; }

    /// <summary>The label that a <c>goto</c> is on its way to.</summary>
    public ILabelSymbol? Target { get; set; }

    /// <summary>Whether a <c>goto</c> ran: then declarations may be met again within one entry into their block.</summary>
    public bool HasJumped { get; set; }

    /// <summary>Whether some branch of an unknown condition returned: then the rest only perhaps happens, and the result is not known.</summary>
    public bool MayHaveReturned { get; set; }

    /// <summary>The objects that enclosing initialisers are about, innermost on top.</summary>
    public Stack<Value> InitializedObjects { get; } = new();

    /// <summary>The values that enclosing property patterns look into, innermost on top.</summary>
    public Stack<Value> PatternInputs { get; } = new();

    /// <summary>The values that enclosing <c>?.</c> found not to be null, innermost on top.</summary>
    public Stack<Value> ConditionalReceivers { get; } = new();
}
