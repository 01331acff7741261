using System.Buffers;
using System.Text;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>Passes UTF-8 on to where text goes, a piece at a time: a report on a large file has more characters than the file.</summary>
/// <param name="output">Where to.</param>
internal sealed class Utf8Output(TextWriter output) : IBufferWriter<byte>
{
    private const int Piece = 1 << 15;

    // A character may begin in one piece and end in the next.
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[Piece];
    private char[] _characters = new char[Piece];
    private int _count;

    /// <inheritdoc />
    public void Advance(int count) => _count += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint);

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint).Span;

    /// <summary>Passes on what has come so far.</summary>
    public void Flush()
    {
        if (_characters.Length < _bytes.Length)
        {
            _characters = new char[_bytes.Length];
        }

        var characters = _decoder.GetChars(_bytes, 0, _count, _characters, 0, flush: false);
        output.Write(_characters, 0, characters);
        _count = 0;
    }

    private Memory<byte> Room(int size)
    {
        size = Math.Max(size, 1);
        if (_bytes.Length - _count < size)
        {
            Flush();
            if (_bytes.Length < size)
            {
                _bytes = new byte[size];
            }
        }

        return _bytes.AsMemory(_count);
    }
}
