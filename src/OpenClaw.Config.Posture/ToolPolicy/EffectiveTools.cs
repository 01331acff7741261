using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

// ToolPolicy: what an agent may use, addressed by a certain kind of sender in a certain conversation.
//
//   Profile    a named list of allowed tools; `alsoAllow` of the agent (or else of the gateway) adds to it.
//   Policy     allow, alsoAllow, deny. Denial wins. Names may be groups (group:fs) and patterns (web_*).
//   Layer      one policy in force. A tool is there only when every layer allows it; a layer never gives back what another took.
//   Verdict    the answer for one tool, and the layer that took it away.

/// <summary>The tools an agent really has.</summary>
public sealed class EffectiveTools(IReadOnlyList<ToolLayer> layers)
{
    /// <summary>The policies in force.</summary>
    public IReadOnlyList<ToolLayer> Layers { get; } = layers;

    /// <summary>Whether the agent has the tool, and what decides it.</summary>
    public ToolVerdict For(string tool)
    {
        var (answer, decisive) = Judge(ToolNames.Normalize(tool));
        return new(answer, decisive);
    }

    /// <summary>Whether the agent has the tool.</summary>
    /// <param name="name">Its name in the normal form.</param>
    internal Answer Allow(string name) => Judge(name).Answer;

    private (Answer Answer, ToolLayer? Decisive) Judge(string name)
    {
        var answer = Answer.Yes;
        ToolLayer? decisive = null;
        for (var i = 0; i < Layers.Count; i++)
        {
            var layer = Layers[i];
            var allows = layer.Allows(name);
            if (allows == Answer.No)
            {
                return (Answer.No, layer);
            }

            if (allows == Answer.Unknown)
            {
                (answer, decisive) = (Answer.Unknown, layer);
            }
        }

        return (answer, decisive);
    }
}
