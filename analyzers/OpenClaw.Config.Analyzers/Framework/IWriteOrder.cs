using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>What a rule may ask about the code behind a document without knowing C#.</summary>
internal interface IWriteOrder
{
    /// <summary>
    /// Whether two writes stand one after the other in the same body and under the same conditions, so that the first can
    /// never matter.
    /// </summary>
    bool AlwaysFollows(SourceSpan first, SourceSpan second);
}
