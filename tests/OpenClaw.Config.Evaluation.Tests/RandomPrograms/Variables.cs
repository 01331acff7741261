namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>What is in scope at the place that is being written.</summary>
internal sealed class Variables(Dice dice)
{
    private readonly List<(string Name, string Type, bool IsWritable)> _all = [];

    public void Add(string name, string type, bool isWritable = true) => _all.Add((name, type, isWritable));

    /// <summary>Leaves a block: what was declared after the mark is gone.</summary>
    public void CutTo(int mark) => _all.RemoveRange(mark, _all.Count - mark);

    public int Mark => _all.Count;

    /// <summary>Any variable of the type, or null.</summary>
    public string? Find(string type, bool toWrite = false)
    {
        var fitting = _all.Where(variable => variable.Type == type && (variable.IsWritable || !toWrite)).ToList();
        return fitting.Count == 0 ? null : fitting[dice.Below(fitting.Count)].Name;
    }

    /// <summary>Every variable, for the observation at the end.</summary>
    public IReadOnlyList<(string Name, string Type)> All => [.. _all.Select(static variable => (variable.Name, variable.Type))];
}
