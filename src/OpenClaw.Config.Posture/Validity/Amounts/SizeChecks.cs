using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Amounts;

/// <summary>Sizes (D2, and A24 for transcripts): texts, or numbers, that the gateway must be able to read.</summary>
public sealed class SizeChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var maintenance = context.Root["session"]["maintenance"];
        ConfigCursor[] disk = [maintenance["maxDiskBytes"], maintenance["highWaterBytes"]];
        foreach (var at in disk)
        {
            if ((TextOf(at) ?? (at.Number is { } number ? JsonNumbers.Format(number) : null)) is { } text && SizeText.Bytes(text) is null)
            {
                found.Add(Unreadable("D2", at) with { Scope = maintenance.Path });
            }
        }

        var compaction = context.Root["agents"]["defaults"]["compaction"];
        ConfigCursor[] transcripts = [compaction["maxActiveTranscriptBytes"], compaction["memoryFlush"]["forceFlushTranscriptBytes"]];
        foreach (var at in transcripts)
        {
            if (TextOf(at) is { } text && SizeText.Bytes(text) is null)
            {
                found.Add(Unreadable("A24", at));
            }
        }
    }

    private static ValidityViolation Unreadable(string rule, ConfigCursor at) =>
        new(rule, at, $"{at.Path} is {Show(at)}, which is no size; write a number with kb, mb, gb or tb directly behind it, as in 512mb");
}
