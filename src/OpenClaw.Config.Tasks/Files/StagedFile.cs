namespace OpenClaw.Config.Tasks.Files;

/// <summary>
/// New content that lies beside its file and takes its place in one step: a reader sees the old file or the new one. Several files are staged
/// before the first is committed, so that a full disk leaves all of them as they were.
/// </summary>
internal sealed class StagedFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _isCommitted;

    /// <summary>Writes the content beside the file.</summary>
    public StagedFile(string path, byte[] content)
    {
        _path = path;
        _temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using var stream = PrivateFile.Create(_temporary);
            stream.Write(content, 0, content.Length);
            stream.Flush(flushToDisk: true);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Puts the content in the file's place.</summary>
    public void Commit()
    {
        if (!MoveToNewPlace())
        {
            File.Replace(_temporary, _path, destinationBackupFileName: null);
        }

        _isCommitted = true;
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        if (_isCommitted)
        {
            return;
        }

        try
        {
            File.Delete(_temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reason why nothing was committed is the one to report.
        }
    }

    private bool MoveToNewPlace()
    {
        if (File.Exists(_path))
        {
            return false;
        }

        try
        {
            File.Move(_temporary, _path);
            return true;
        }
        catch (IOException) when (File.Exists(_path))
        {
            // Another build of the same project was faster; its file is replaced like any older one.
            return false;
        }
    }
}
