using System.Globalization;
using System.Reflection;

namespace OpenClaw.Config.Tasks.Files;

/// <summary>
/// Files that only their owner may read: a gateway's configuration says who may do what on a machine, and may hold a secret in the clear.
/// </summary>
internal static class PrivateFile
{
    private const int OwnerReadWrite = 0b110_000_000;
    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';

    // netstandard2.0 knows no file modes. The host does, from .NET 7 on, and setting the mode after the file exists would leave a moment
    // in which others can open it.
    private static readonly Type? OptionsType = typeof(File).Assembly.GetType("System.IO.FileStreamOptions");
    private static readonly PropertyInfo? CreateMode = OptionsType?.GetProperty("UnixCreateMode");
    private static readonly ConstructorInfo? Open = OptionsType is null ? null : typeof(FileStream).GetConstructor([typeof(string), OptionsType]);
    private static readonly MethodInfo? GetMode = typeof(File).GetMethod("GetUnixFileMode", [typeof(string)]);

    /// <summary>Whether the file is there with exactly these bytes, and nobody but its owner may read it.</summary>
    public static bool Is(string path, byte[] content)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != content.Length)
        {
            return false;
        }

        try
        {
            return HasPrivateMode(path) && File.ReadAllBytes(path).HasSameBytes(content);
        }
        catch (UnauthorizedAccessException)
        {
            // Somebody took our right to read it; writing it anew settles that.
            return false;
        }
    }

    /// <summary>A new file, private from its first moment on.</summary>
    /// <exception cref="IOException">Something is there already.</exception>
    public static FileStream Create(string path)
    {
        if (IsWindows)
        {
            // A folder's access list is inherited there; modes do not exist.
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }

        if (OptionsType is null || CreateMode is null || Open is null)
        {
            throw new PlatformNotSupportedException(
                "this host cannot create a file that only its owner may read; build with the SDK of .NET 8 or later");
        }

        var options = Activator.CreateInstance(OptionsType);
        OptionsType.GetProperty("Mode")!.SetValue(options, FileMode.CreateNew);
        OptionsType.GetProperty("Access")!.SetValue(options, FileAccess.Write);
        OptionsType.GetProperty("Share")!.SetValue(options, FileShare.None);
        CreateMode.SetValue(options, Enum.ToObject(Nullable.GetUnderlyingType(CreateMode.PropertyType)!, OwnerReadWrite));
        try
        {
            return (FileStream)Open.Invoke([path, options]);
        }
        catch (TargetInvocationException e) when (e.InnerException is IOException or UnauthorizedAccessException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException).Throw();
            throw;
        }
    }

    private static bool HasPrivateMode(string path) =>
        IsWindows || GetMode is null || Convert.ToInt32(GetMode.Invoke(null, [path]), CultureInfo.InvariantCulture) == OwnerReadWrite;

    private static bool HasSameBytes(this byte[] left, byte[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (i >= right.Length || left[i] != right[i])
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }
}
