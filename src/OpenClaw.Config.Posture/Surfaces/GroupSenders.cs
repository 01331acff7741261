using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Who may write in a group, once the group itself is let in.</summary>
internal static class GroupSenders
{
    /// <param name="policy">The policy in force for the group.</param>
    /// <param name="allowFrom">The senders listed for it.</param>
    /// <param name="whenUnlisted">Who gets in under "allowlist" when no sender is listed.</param>
    public static Admission Admit(Setting<string> policy, Entries allowFrom, SenderClass whenUnlisted)
    {
        if (!policy.IsKnown)
        {
            return Admission.Unknown(policy.Source);
        }

        return policy.Value switch
        {
            "disabled" => Admission.Nobody,
            "open" => Admission.Of(SenderClass.Anyone, policy.Source),
            "allowlist" => Listed(allowFrom, whenUnlisted),
            _ => Admission.Unknown(policy.Source),
        };
    }

    /// <summary>Who a list of senders lets in.</summary>
    public static Admission Listed(Entries allowFrom, SenderClass whenUnlisted) => allowFrom.HasWildcard switch
    {
        Answer.Yes => Admission.Of(SenderClass.Anyone, allowFrom.WildcardOrSource),
        Answer.Unknown => Admission.Unknown(allowFrom.Source),
        _ => allowFrom.Any == Answer.Yes ? Admission.Of(SenderClass.Listed, allowFrom.Source)
            : whenUnlisted == SenderClass.Nobody ? Admission.Nobody
            : Admission.Of(whenUnlisted),
    };
}
