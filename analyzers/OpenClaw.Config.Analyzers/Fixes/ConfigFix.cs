using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Fixes;

/// <summary>
/// A remedy as data. The rule says what should change; the one code fix provider knows how that is done in C#, and offers
/// nothing where it is not certain that the change means only that.
/// </summary>
/// <param name="Title">What the operator picks from the list, as an order: <c>Use "main"</c>.</param>
/// <param name="Target">The place to change.</param>
public abstract record ConfigFix(string Title, SourceSpan Target);

/// <summary>Replaces an expression by a string.</summary>
/// <param name="Title">What the operator picks.</param>
/// <param name="Target">The expression.</param>
/// <param name="Text">The string, not yet quoted.</param>
public sealed record ReplaceByText(string Title, SourceSpan Target, string Text) : ConfigFix(Title, Target);

/// <summary>Replaces an expression by another.</summary>
/// <param name="Title">What the operator picks.</param>
/// <param name="Target">The expression.</param>
/// <param name="Code">The C# expression; names of the library without their namespace.</param>
public sealed record ReplaceByCode(string Title, SourceSpan Target, string Code) : ConfigFix(Title, Target);

/// <summary>Removes a builder call from its chain, or its statement.</summary>
/// <param name="Title">What the operator picks.</param>
/// <param name="Target">The name of the call.</param>
public sealed record RemoveCall(string Title, SourceSpan Target) : ConfigFix(Title, Target);

/// <summary>Adds a builder call at the end of the chain inside a delegate.</summary>
/// <param name="Title">What the operator picks.</param>
/// <param name="Target">The name of the call whose delegate configures the object.</param>
/// <param name="Call">The call, as in <c>DmPolicy(DmPolicy.Pairing)</c>, without the dot before it.</param>
public sealed record AddCall(string Title, SourceSpan Target, string Call) : ConfigFix(Title, Target);

/// <summary>Calls another member instead.</summary>
/// <param name="Title">What the operator picks.</param>
/// <param name="Target">The name of the call.</param>
/// <param name="Name">The new name.</param>
public sealed record RenameCall(string Title, SourceSpan Target, string Name) : ConfigFix(Title, Target);
