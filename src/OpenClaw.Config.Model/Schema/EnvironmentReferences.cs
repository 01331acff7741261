using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary><c>${NAME}</c> in a text, which the gateway replaces by the environment variable of that name when it reads the file.</summary>
public static class EnvironmentReferences
{
    /// <summary>
    /// Whether the text holds a reference, so that what the gateway will see is not known here. <c>$${NAME}</c> is none, nor are names
    /// other than capitals, digits and underscores, nor is anything once the variables are filled in.
    /// </summary>
    public static bool IsIn(ConfigText text) => (text.Marks & NodeMarks.Filled) == 0 && VariableText.HasReference(text.Value);
}
