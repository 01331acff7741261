namespace OpenClaw.Config.Model.Json;

/// <content>Numbers.</content>
internal sealed partial class Json5Scanner
{
    /// <summary>A number; the next character is a digit, a sign, a point, or the first letter of Infinity or NaN.</summary>
    public bool TryReadNumber(out double value)
    {
        value = 0;
        var sign = Current == '-' ? -1d : 1d;
        if (Current is '-' or '+')
        {
            Position++;
        }

        var start = Position;
        switch (Current)
        {
            case 'I':
                value = sign * double.PositiveInfinity;
                return TryReadWord("Infinity");
            case 'N':
                value = double.NaN;
                return TryReadWord("NaN");
            case '0' when start + 1 < text.Length && text[start + 1] is 'x' or 'X':
                Position += 2;
                while (Json5Numbers.HexDigit(Current) >= 0)
                {
                    Position++;
                }

                value = sign * Json5Numbers.Hexadecimal(text, start + 2, Position);
                return Position > start + 2 || Fail(Position, "a hexadecimal digit");
            case '0':
                // A zero before other digits is none of the forms: what follows is then reported as unexpected.
                Position++;
                break;
            default:
                SkipDigits();
                break;
        }

        var hasInteger = Position > start;
        if (Current == '.')
        {
            Position++;
            if (!SkipDigits() && !hasInteger)
            {
                return Fail(Position, "a digit");
            }
        }
        else if (!hasInteger)
        {
            return Fail(Position, "a number");
        }

        if (Current is 'e' or 'E')
        {
            Position++;
            if (Current is '+' or '-')
            {
                Position++;
            }

            if (!SkipDigits())
            {
                return Fail(Position, "a digit of the exponent");
            }
        }

        value = sign * Json5Numbers.Decimal(text.Substring(start, Position - start));
        return true;
    }

    private bool SkipDigits()
    {
        var start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        return Position > start;
    }
}
