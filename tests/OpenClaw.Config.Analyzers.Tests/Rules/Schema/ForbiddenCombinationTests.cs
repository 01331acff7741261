using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class ForbiddenCombinationTests() : RuleTests("OCC1007")
{
    [Fact, Fires]
    public void SettingsThatExcludeEachOther_AreReported() =>
        Reports("{ plugins: { entries: { 'memory-wiki': { [|config|]: { vaultMode: 'unsafe-local', vault: { scope: 'agent' } } } } } }");

    [Fact, NearMiss]
    public void OneOfThem_IsNotReported() =>
        StaysSilent("{ plugins: { entries: { 'memory-wiki': { config: { vaultMode: 'unsafe-local', vault: { scope: 'global' } } } } } }");

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() =>
        StaysSilent("{ plugins: { entries: { 'memory-wiki': { config: { vaultMode: '?unknown?', vault: { scope: 'agent' } } } } } }");
}
