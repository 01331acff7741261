namespace OpenClaw.Config.Generators.Internal.Decisions;

/// <summary>
/// Finds sentences that are none, and sentences that stand twice: what two places have in common is one pattern, and what is not the
/// same must not read as if it were.
/// </summary>
internal static class SentenceCheck
{
    public static IEnumerable<Problem> Run(string file, PathMap sentences)
    {
        var seen = new Dictionary<string, MapLine>(StringComparer.Ordinal);
        foreach (var (sentence, line) in sentences.Lines)
        {
            if (sentence.Length == 0 || !char.IsUpper(sentence[0]) || sentence[sentence.Length - 1] != '.')
            {
                yield return new Problem("OCG005", $"{file}, line {line.Number}: \"{sentence}\" is no sentence: it begins with a capital and ends with a full stop");
            }
            else if (seen.TryGetValue(sentence, out var first))
            {
                yield return new Problem("OCG005", $"{file}, line {line.Number}: says what line {first.Number} says: make it one pattern, or say how they differ");
            }
            else
            {
                seen.Add(sentence, line);
            }
        }
    }
}
