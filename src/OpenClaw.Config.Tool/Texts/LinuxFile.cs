using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OpenClaw.Config.Tool.Texts;

/// <summary>What only the system says of a file: whether it is an ordinary one, and how many names it has.</summary>
/// <param name="IsRegular">Whether it is no device, pipe or socket.</param>
/// <param name="Links">Its hard links.</param>
internal readonly record struct LinuxFile(bool IsRegular, uint Links)
{
    // The same on every processor, unlike that of the older call.
    private const int SizeOfAnswer = 256;
    private const int OffsetOfLinks = 16;
    private const int OffsetOfMode = 28;

    private const int CurrentFolder = -100;
    private const uint TypeAndLinks = 0x1 | 0x4;
    private const ushort TypeBits = 0xF000;
    private const ushort Regular = 0x8000;

    /// <summary>The file that a path leads to; null where the system does not say.</summary>
    public static LinuxFile? At(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            var answer = new byte[SizeOfAnswer];
            return statx(CurrentFolder, path, 0, TypeAndLinks, answer) != 0 ? null : new(
                (BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(OffsetOfMode)) & TypeBits) == Regular,
                BinaryPrimitives.ReadUInt32LittleEndian(answer.AsSpan(OffsetOfLinks)));
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc")]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] answer);
}
