using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Who may write directly. The same in every channel: they share the gateway's ingress.</summary>
internal static class DirectMessages
{
    /// <summary>
    /// "open" admits everybody only with <c>*</c> listed, and is a list of senders otherwise; with <c>*</c> listed the other policies
    /// admit everybody as well.
    /// </summary>
    public static Admission Admit(Setting<string> policy, Entries allowFrom)
    {
        if (!policy.IsKnown)
        {
            return Admission.Unknown(policy.Source);
        }

        switch (policy.Value)
        {
            case "disabled":
                return Admission.Nobody;
            case "open" or "allowlist" or "pairing":
                return allowFrom.HasWildcard switch
                {
                    Answer.Yes when policy.Value == "open" => Admission.Of(SenderClass.Anyone, policy.Source, allowFrom.WildcardOrSource),
                    Answer.Yes => Admission.Of(SenderClass.Anyone, allowFrom.WildcardOrSource),
                    Answer.Unknown => Admission.Unknown(allowFrom.Source),
                    _ when policy.Value == "pairing" => Admission.Of(SenderClass.Paired, policy.Source, allowFrom.Source),
                    _ => allowFrom.Any == Answer.Yes ? Admission.Of(SenderClass.Listed, allowFrom.Source) : Admission.Nobody,
                };
            default:
                return Admission.Unknown(policy.Source);
        }
    }
}
