using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Plugins;

/// <summary>The plugin that keeps the memory (L6). An official one that is not part of OpenClaw is only warned of.</summary>
public sealed class MemorySlotChecks : ValidityCheck
{
    private const string External = "memory-lancedb";

    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        var slot = context.Root["plugins"]["slots"]["memory"];
        if (TextOf(slot)?.Trim() is not { Length: > 0 } name || name.ToLowerInvariant() == "none"
            || PluginTable.Instance.Own.ContainsKey(name)
            || PluginMentions.MayBeLoadedFromFolders(context.Document.Root))
        {
            return;
        }

        if (PluginNameChecks.IsRetired(name))
        {
            found.Add(new("L3", slot, $"{slot.Path} is {Show(slot)}, a plugin that no longer exists; write memory-core or none") { Stage = ValidityStage.Extensions, IsWarning = true });
            return;
        }

        found.Add(new("L6", slot, name == External
            ? $"{slot.Path} is {Show(slot)}, a plugin that has to be installed first"
            : $"{slot.Path} is {Show(slot)}, a plugin that OpenClaw does not have; write memory-core, none, or a plugin that is installed")
        {
            Stage = ValidityStage.Extensions,
            IsWarning = name == External,
        });
    }
}
