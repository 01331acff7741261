using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class WeakModelForStrangersTests() : RuleTests("OCC6071")
{
    private const string Open = "channels: { telegram: { groupPolicy: 'open' } }";

    [Theory, Fires]
    [InlineData("{ " + Open + ", agents: { defaults: { model: /*!Anyone in any Telegram group reaches agent main (the only agent), which has exec, write, edit, apply_patch and runs on 'anthropic/claude-haiku-4-5'*/[|'anthropic/claude-haiku-4-5'|], sandbox: { mode: 'all' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: { primary: [|'openai/gpt-4.1'|] } } }, tools: { allow: ['exec'], exec: { mode: 'ask' } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-opus-5' }, entries: { main: { model: [|'anthropic/claude-3-5-sonnet-20241022'|] } } }, tools: { allow: ['browser'] } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: { primary: 'anthropic/claude-opus-5', fallbacks: ['openai/gpt-5.4', /*!and falls back to*/[|'openai/gpt-4o'|]] }, sandbox: { mode: 'all' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: [|'openai/gpt-4o'|], sandbox: { mode: 'all' } }, entries: { main: { model: { fallbacks: ['anthropic/claude-opus-5'] } } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-opus-5', subagents: { model: /*!and runs its subagents on*/[|'anthropic/claude-haiku-4-5'|] }, sandbox: { mode: 'all' } } }, tools: { sandbox: { tools: { alsoAllow: ['sessions_spawn'] } } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' }, modelByChannel: { telegram: { '*': /*!and runs there on*/[|'openai/gpt-4o-mini'|] } } }, agents: { defaults: { model: 'anthropic/claude-opus-5', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-100': { groupPolicy: 'open' } } }, modelByChannel: { telegram: { '-100': [|'openai/gpt-4o-mini'|] } } }, agents: { defaults: { model: 'anthropic/claude-opus-5', sandbox: { mode: 'all' } } } }")]
    public void WeakModelsWithStrongTools_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-haiku-4-5' } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-haiku-4-5' } }, tools: { allow: ['message', 'web_fetch'] } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'openai/gpt-6-astra', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'openai/gpt-5.4', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-opus-5', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'pairing' } }, agents: { defaults: { model: 'anthropic/claude-haiku-4-5', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-haiku-4-5', sandbox: { mode: 'all' } }, entries: { main: { model: 'anthropic/claude-opus-5' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: { primary: 'anthropic/claude-opus-5', fallbacks: ['openai/gpt-4o'] }, sandbox: { mode: 'all' } }, entries: { main: { model: 'anthropic/claude-opus-5' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'anthropic/claude-opus-5', subagents: { model: 'anthropic/claude-haiku-4-5' }, sandbox: { mode: 'all' } } }, tools: { deny: ['sessions_spawn'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' }, modelByChannel: { telegram: { '*': 'anthropic/claude-opus-5' } } }, agents: { defaults: { model: 'openai/gpt-4o', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-100': { groupPolicy: 'open' } } }, modelByChannel: { telegram: { '-200': 'openai/gpt-4o-mini', slack: 'x' } } }, agents: { defaults: { model: 'anthropic/claude-opus-5', sandbox: { mode: 'all' } } } }")]
    public void StrongModelsOrWeakTools_AreInOrder(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ " + Open + ", agents: { defaults: { model: '?unknown?', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: '?unknown?' } }, agents: { defaults: { model: 'openai/gpt-4.1', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' }, modelByChannel: '?unknown?' }, agents: { defaults: { model: 'openai/gpt-4.1', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' }, modelByChannel: { telegram: { '*': '?unknown?' } } }, agents: { defaults: { model: 'openai/gpt-4.1', sandbox: { mode: 'all' } } } }")]
    [InlineData("{ " + Open + ", agents: { defaults: { model: 'openai/gpt-4.1', sandbox: { mode: 'all' } }, entries: { main: { model: '?unknown?' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
