using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class PluginSettingsWithoutEffectTests() : RuleTests("OCC6109")
{
    [Theory, Fires]
    [InlineData("""{ plugins: { entries: { imap: { /*!it is off unless*/[|config|]: {} } } } }""")]
    [InlineData("""{ plugins: { enabled: false, entries: { google: { /*!all plugins*/[|config|]: {} } } } }""")]
    [InlineData("""{ plugins: { deny: ['Google'], entries: { google: { /*!plugins.deny*/[|config|]: {} } } } }""")]
    [InlineData("""{ plugins: { allow: ['telegram'], entries: { browser: { /*!plugins.allow*/[|config|]: {} } } } }""")]
    [InlineData("""{ plugins: { slots: { memory: 'none' }, entries: { 'memory-core': { /*!kept by nobody*/[|config|]: {} } } } }""")]
    [InlineData("""{ channels: { telegram: { enabled: false } }, plugins: { entries: { telegram: { enabled: true, /*!its channel*/[|config|]: {} } } } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ plugins: { entries: { google: { config: {} }, imap: { enabled: true, config: {} }, 'memory-core': { config: {} } } } }""")]
    [InlineData("""{ plugins: { allow: ['telegram'], entries: { google: { config: {} } } } }""")]
    [InlineData("""{ channels: { telegram: { enabled: true } }, plugins: { allow: ['x'], entries: { telegram: { config: {} } } } }""")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ plugins: { enabled: '?unknown?', entries: { imap: { config: {} } } } }""")]
    [InlineData("""{ plugins: { entries: { imap: { enabled: '?unknown?', config: {} } } } }""")]
    [InlineData("""{ plugins: { '?more?': 1, entries: { imap: { config: {} } } } }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
