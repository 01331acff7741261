using Microsoft.Build.Framework;
using OpenClaw.Config.Tasks.Files;
using Task = Microsoft.Build.Utilities.Task;

namespace OpenClaw.Config.Tasks;

/// <summary>Removes what builds wrote to this output folder, for <c>dotnet clean</c>.</summary>
public sealed class DeleteConfigFiles : Task
{
    /// <summary>The folder that has a folder for each document.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The list of the files that builds wrote.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            var folder = new OutputFolder(OutputFolder);
            var manifest = new Manifest(Manifest);
            foreach (var name in manifest.NamesIn(folder))
            {
                folder.Delete(name);
            }

            manifest.Update(folder, []);
        }
        catch (Exception e) when (WriteConfigFiles.IsOfTheDisk(e))
        {
            // As the SDK does: what clean cannot remove is worth a warning and no failure.
            var sentence = $"Cannot clean '{OutputFolder}': {WriteConfigFiles.Sentence(e)}";
            Log.LogWarning(null, ErrorCodes.CannotWrite, null, null, 0, 0, 0, 0, "{0}", sentence);
        }

        return !Log.HasLoggedErrors;
    }
}
