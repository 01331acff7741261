namespace OpenClaw.Config.Model.Files;

// Files: from the text of an openclaw.json to the document that the gateway judges, by the steps that the gateway takes.
//
//   Source     gives the texts of files that others include. The tool gives the disk, the analyzer what the project lists.
//   Include    "$include": another file's content takes the place of the object, or is merged under its other keys.
//   Variable   "${NAME}" in a string, filled in from the environment, which "env.vars" adds to.
//   Older form a key of an older version that the gateway still takes, and moves to its place of today.
//   Problem    what stops a file from being read, or what the gateway warns of while it reads.

/// <summary>Where the texts of included files come from. Nothing of this project that a compiler loads touches a disk itself.</summary>
public interface IFileSource
{
    /// <summary>The file at a path.</summary>
    /// <param name="path">Normalised, and absolute if the including file's path is. It lies in the configuration's folder or below an allowed root.</param>
    FileContent Read(string path);

    /// <summary>
    /// The path without symbolic links, so that no link leads out of the configuration's folder; null where nothing is there, or where a
    /// source knows no links.
    /// </summary>
    /// <param name="path">The path of a file or folder.</param>
    string? RealPathOf(string path);
}
