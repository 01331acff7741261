using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class MailSenderUnprovenTests() : RuleTests("OCC6080")
{
    private const string Account = "host: 'imap.example', user: 'a', password: '${P}', allowedSenders: ['@example.org'], agentId: 'main'";

    [Theory, Fires]
    [InlineData(Account + ", senderAuth: { min: /*!reaches agent main, whose tool exec runs shell commands on the gateway host*/[|'mutable'|] }", "")]
    [InlineData(Account + ", senderAuth: { min: [|'unverified'|] }", ", agents: { defaults: { sandbox: { mode: 'all' } } }, tools: { exec: { host: 'gateway', mode: 'full' } }")]
    public void WhatItIsAbout_IsReported(string account, string rest) => Reports(Mailbox(account, rest));

    [Theory, NearMiss]
    [InlineData(Account, "")]
    [InlineData(Account + ", senderAuth: { min: 'asserted', acceptTrustedAuthservId: true }", "")]
    [InlineData(Account + ", senderAuth: { min: 'mutable' }", ", agents: { defaults: { sandbox: { mode: 'all' } } }")]
    [InlineData(Account + ", senderAuth: { min: 'mutable' }", ", tools: { profile: 'minimal' }")]
    [InlineData(Account + ", senderAuth: { min: 'mutable' }", ", tools: { exec: { mode: 'ask' } }")]
    [InlineData("host: 'imap.example', user: 'a', password: '${P}', allowedSenders: [], agentId: 'main', senderAuth: { min: 'mutable' }", "")]
    public void WhatIsInOrder_IsNotReported(string account, string rest) => StaysSilent(Mailbox(account, rest));

    [Fact, NearMiss]
    public void APluginThatIsOff_ReadsNothing() =>
        StaysSilent($"{{ plugins: {{ entries: {{ imap: {{ enabled: false, config: {{ accounts: {{ inbox: {{ {Account}, senderAuth: {{ min: 'mutable' }} }} }} }} }} }} }} }}");

    [Theory, SilentOnUnknown]
    [InlineData(Account + ", senderAuth: { min: '?unknown?' }", "")]
    [InlineData(Account + ", senderAuth: { min: 'mutable' }", ", tools: { exec: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string account, string rest) => StaysSilent(Mailbox(account, rest));

    private static string Mailbox(string account, string rest) => $"{{ plugins: {{ entries: {{ imap: {{ config: {{ accounts: {{ inbox: {{ {account} }} }} }} }} }} }}{rest} }}";
}
