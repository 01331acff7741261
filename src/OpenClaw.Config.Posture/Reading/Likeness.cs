using System.Text;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Reading;

/// <summary>A text that two places share just when the same is written at both: for answers that need not be found out again.</summary>
internal static class Likeness
{
    /// <summary>The text; null where something is not certain.</summary>
    public static string? Of(ConfigCursor at)
    {
        if (at.IsAbsent)
        {
            return string.Empty;
        }

        if (!at.IsPresent || at.Node is null)
        {
            return null;
        }

        var text = new StringBuilder();
        return Add(at.Node, text) ? text.ToString() : null;
    }

    // Texts are preceded by their length, so that nothing in them passes for a sign between them.
    private static bool Add(ConfigNode node, StringBuilder to)
    {
        switch (node)
        {
            case ConfigText text:
                Add('"', text.Value, to);
                return true;
            case ConfigNumber number:
                Add('#', JsonNumbers.Format(number.Value), to);
                return true;
            case ConfigBoolean boolean:
                to.Append(boolean.Value ? 't' : 'f');
                return true;
            case ConfigNull:
                to.Append('n');
                return true;
            case ConfigArray { MayHaveMore: false } array:
                to.Append('[').Append(array.Items.Count);
                for (var i = 0; i < array.Items.Count; i++)
                {
                    if (!Add(array.Items[i], to))
                    {
                        return false;
                    }
                }

                return true;
            case ConfigObject { MayHaveMore: false } obj:
                to.Append('{').Append(obj.Properties.Count);
                for (var i = 0; i < obj.Properties.Count; i++)
                {
                    var property = obj.Properties[i];
                    Add('"', property.Name, to);
                    if (!property.IsCertain || !Add(property.Node, to))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    private static void Add(char kind, string text, StringBuilder to) => to.Append(kind).Append(text.Length).Append(':').Append(text);
}
