namespace OpenClaw.Config.Generators.Internal;

/// <summary>Something in the facts or the maps beside them that nobody has decided, or decided wrongly. It stops the build of the library.</summary>
/// <param name="Id">OCG001 facts, OCG002 maps, OCG003 an undecided shape, OCG004 a clash of names.</param>
/// <param name="Message">What to do, in a sentence.</param>
internal sealed record Problem(string Id, string Message);
