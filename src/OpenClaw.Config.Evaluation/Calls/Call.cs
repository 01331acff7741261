using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Calls;

/// <summary>A use of a member, its parts evaluated: a method or constructor called, a property or field read, a property set.</summary>
/// <param name="frame">The method that calls.</param>
/// <param name="syntax">The whole expression.</param>
/// <param name="member">The member.</param>
/// <param name="instance">The object; null for static members.</param>
/// <param name="arguments">The arguments in the order of the parameters.</param>
internal sealed class Call(Frame frame, SyntaxNode syntax, ISymbol member, Value? instance, Value[] arguments)
{
    public Frame Frame { get; } = frame;

    public Interpreter Run => Frame.Run;

    public SyntaxNode Syntax { get; } = syntax;

    public ISymbol Member { get; } = member;

    public Value? Instance { get; } = instance;

    public Value[] Arguments { get; } = arguments;

    /// <summary>Where <c>ref</c> and <c>out</c> arguments lie, in the order of the parameters.</summary>
    public Place?[]? References { get; init; }

    /// <summary>The arguments as written, in the order of the parameters; null for calls that nobody wrote.</summary>
    public IArgumentOperation?[]? Written { get; init; }

    /// <summary>Whether the type of the object decides which method runs.</summary>
    public bool IsVirtual { get; init; } = true;

    /// <summary>Whether what is returned by reference is wanted as a place.</summary>
    public bool WantsPlace { get; init; }

    public Call With(ISymbol member, Value? instance) => new(Frame, Syntax, member, instance, Arguments) { References = References, Written = Written, IsVirtual = false, WantsPlace = WantsPlace };

    public Value Refuse(string message) => Run.Refuse(Syntax, message, Frame);

    public Value Throw(string exception) => Failures.Throw(Syntax, exception, Frame);

    /// <summary>What the host's member threw, the program's throws too, with the same words.</summary>
    public Value Throw(Exception exception) => Failures.Throw(Syntax, exception, Frame);
}
