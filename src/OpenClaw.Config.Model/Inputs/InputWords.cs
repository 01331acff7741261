using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Inputs;

/// <summary>How what is expected, and what is there instead, is called in a message.</summary>
internal static class InputWords
{
    public static string Noun<TType>(InputShape<TType> shape) => shape.Kind switch
    {
        InputKind.Text or InputKind.TypedText => "a text",
        InputKind.Character => "a text of one character",
        InputKind.Boolean => "true or false",
        InputKind.Number => "a number",
        InputKind.Choice => "one of " + string.Join(", ", shape.Choices.Select(static choice => choice.Spelling ?? choice.Name)),
        InputKind.List => "a list",
        _ => "an object",
    };

    public static string Noun(ConfigNode node) => node switch
    {
        ConfigText => "a text",
        ConfigNumber => "a number",
        ConfigBoolean flag => flag.Value ? "true" : "false",
        ConfigNull => "null",
        ConfigArray => "a list",
        _ => "an object",
    };

    /// <summary>Which member has a name, whatever its case; negative when none has.</summary>
    public static int IndexOf<TType>(string name, InputShape<TType> shape)
    {
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (string.Equals(shape.Members[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    public static string Unknown<TType>(string name, InputShape<TType> shape) =>
        $"{shape.Name} has no member {name}"
        + (NearestName.Find(name, shape.Members.Select(static member => Lower(member.Name))) is { } meant ? $"; did you mean {meant}?" : string.Empty);

    public static string Lower(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
