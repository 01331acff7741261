using OpenClaw.Config.Evaluation.Source;

namespace OpenClaw.Config.Evaluation.Inputs;

/// <summary>The inputs as one evaluation of a compilation uses them: a file is parsed once, however many documents ask for it.</summary>
internal sealed class InputData(BuildInputs inputs, SourceFiles files)
{
    private readonly Dictionary<(string Name, bool IsTable), DataFile> _read = [];

    public BuildInputs Build { get; } = inputs;

    public DataFile Of(InputFile file, bool isTable)
    {
        if (!_read.TryGetValue((file.Name, isTable), out var data))
        {
            _read.Add((file.Name, isTable), data = DataFile.Of(file, isTable, files));
        }

        return data;
    }
}
