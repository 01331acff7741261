namespace OpenClaw.Config.Oracle.Tests.Includes;

/// <summary>A configuration that includes files.</summary>
/// <param name="Id">What it is about.</param>
/// <param name="Build">Makes its folder.</param>
/// <param name="Roots">The folders that the environment allows besides; <c>{here}</c> is the folder.</param>
/// <param name="Path">Where the gateway reads it.</param>
internal sealed record IncludeCase(string Id, Action<IncludeFolder> Build, string? Roots = null, string Path = "claw/openclaw.json");

/// <summary>What an include may and may not do on a disk. Where the content counts, only what the gateway makes of it is valid.</summary>
internal static class IncludeCases
{
    private const string Port = "{ port: 18790 }";
    private const string WrongPort = "{ port: 'x' }";

    public static IReadOnlyList<IncludeCase> All { get; } =
    [
        new("a file beside it", static f => f.Config(Gateway("gateway.json5")).File("claw/gateway.json5", Port)),
        new("what a file beside it holds is judged", static f => f.Config(Gateway("gateway.json5")).File("claw/gateway.json5", WrongPort)),
        new("a file below it", static f => f.Config(Gateway("parts/gateway.json5")).File("claw/parts/gateway.json5", Port)),
        new("the whole of it", static f => f.Config("{ $include: './all.json5' }").File("claw/all.json5", "{ gateway: { port: 18790 } }")),
        new("relative to the including file", static f => f.Config(Gateway("parts/a.json5")).File("claw/parts/a.json5", "{ $include: 'b.json5' }").File("claw/parts/b.json5", Port).File("claw/b.json5", WrongPort)),
        new("up and down again", static f => f.Config(Gateway("parts/../gateway.json5")).File("claw/gateway.json5", Port)),
        new("up from a file below", static f => f.Config(Gateway("parts/a.json5")).File("claw/parts/a.json5", "{ $include: '../b.json5' }").File("claw/b.json5", Port)),
        new("out of the folder", static f => f.Config(Gateway("../outside/gateway.json5")).File("outside/gateway.json5", Port)),
        new("out of the folder from below", static f => f.Config(Gateway("parts/a.json5")).File("claw/parts/a.json5", "{ $include: '../../outside/b.json5' }").File("outside/b.json5", Port)),
        new("into a folder whose name begins alike", static f => f.Config(Gateway("../claw2/gateway.json5")).File("claw2/gateway.json5", Port)),
        new("an absolute path within", static f => f.Config(Gateway("{here}/claw/gateway.json5")).File("claw/gateway.json5", Port)),
        new("an absolute path without", static f => f.Config(Gateway("{here}/outside/gateway.json5")).File("outside/gateway.json5", Port)),
        new("a link to a file within", static f => f.Config(Gateway("link.json5")).File("claw/gateway.json5", Port).Link("claw/link.json5", "gateway.json5")),
        new("a link to a file without", static f => f.Config(Gateway("link.json5")).File("outside/gateway.json5", Port).Link("claw/link.json5", "{here}/outside/gateway.json5")),
        new("a linked folder within", static f => f.Config(Gateway("link/gateway.json5")).File("claw/parts/gateway.json5", Port).Link("claw/link", "parts")),
        new("a linked folder without", static f => f.Config(Gateway("link/gateway.json5")).File("outside/gateway.json5", Port).Link("claw/link", "../outside")),
        new("a link that leads nowhere", static f => f.Config(Gateway("link.json5")).Link("claw/link.json5", "nowhere.json5")),
        new("links in a circle", static f => f.Config(Gateway("a.json5")).Link("claw/a.json5", "b.json5").Link("claw/b.json5", "a.json5")),
        new("the folder itself behind a link", static f => f.Folder("real").File("real/openclaw.json", Gateway("gateway.json5")).File("real/gateway.json5", Port).Link("linked", "real"), Path: "linked/openclaw.json"),
        new("the configuration itself behind a link", static f => f.File("real/openclaw.json", Gateway("gateway.json5")).File("real/gateway.json5", Port).Link("claw/openclaw.json", "../real/openclaw.json")),
        new("a second name of a file within", static f => f.Config(Gateway("second.json5")).File("claw/first.json5", Port).HardLink("claw/second.json5", "claw/first.json5")),
        new("a second name of a file without", static f => f.Config(Gateway("second.json5")).File("outside/first.json5", Port).HardLink("claw/second.json5", "outside/first.json5")),
        new("a pipe", static f => f.Config(Gateway("pipe.json5")).Pipe("claw/pipe.json5")),
        new("a folder", static f => f.Config(Gateway("parts")).Folder("claw/parts")),
        new("its own folder", static f => f.Config(Gateway("."))),
        new("an empty path", static f => f.Config(Gateway(""))),
        new("a blank path", static f => f.Config(Gateway(" "))),
        new("a slash behind the name", static f => f.Config(Gateway("gateway.json5/")).File("claw/gateway.json5", Port)),
        new("a missing file", static f => f.Config(Gateway("nowhere.json5"))),
        new("an unknown home", static f => f.Config(Gateway("~/gateway.json5"))),
        new("itself", static f => f.Config(Gateway("openclaw.json"))),
        new("a circle", static f => f.Config(Gateway("a.json5")).File("claw/a.json5", "{ $include: 'b.json5' }").File("claw/b.json5", "{ $include: './a.json5' }")),
        new("one file twice, in no circle", static f => f.Config("{ gateway: { $include: 'a.json5' }, discovery: { $include: 'b.json5' } }").File("claw/a.json5", "{ $include: 'c.json5' }").File("claw/b.json5", "{ $include: 'c.json5' }").File("claw/c.json5", "{}")),
        new("ten deep", static f => Chain(f, 10)),
        new("eleven deep", static f => Chain(f, 11)),
        new("2 MiB", static f => f.Config(Gateway("big.json5")).File("claw/big.json5", Port + new string(' ', (2 * 1024 * 1024) - Port.Length))),
        new("a byte above 2 MiB", static f => f.Config(Gateway("big.json5")).File("claw/big.json5", Port + new string(' ', (2 * 1024 * 1024) - Port.Length + 1))),
        new("an empty file", static f => f.Config(Gateway("empty.json5")).File("claw/empty.json5", "")),
        new("no JSON5", static f => f.Config(Gateway("broken.json5")).File("claw/broken.json5", "{ port: }")),
        new("a mark at the beginning", static f => f.Config(Gateway("marked.json5")).File("claw/marked.json5", "\uFEFF" + Port)),
        new("a number for a path", static f => f.Config("{ gateway: { $include: 5 } }")),
        new("null for a path", static f => f.Config("{ gateway: { $include: null } }")),
        new("a list with a number", static f => f.Config("{ gateway: { $include: ['a.json5', 5] } }").File("claw/a.json5", Port)),
        new("an empty list", static f => f.Config("{ gateway: { $include: [] } }")),
        new("a NUL in the path", static f => f.Config("{ gateway: { $include: 'a\\0.json5' } }")),
        new("a path that is too long", static f => f.Config(Gateway(new string('a', 4096)))),
        new("a path that becomes too long", static f => f.Config(Gateway(new string('a', 4090)))),
        new("several, of which the last counts", static f => f.Config("{ gateway: { $include: ['a.json5', 'b.json5'] } }").File("claw/a.json5", WrongPort).File("claw/b.json5", Port)),
        new("several, of which the last is wrong", static f => f.Config("{ gateway: { $include: ['b.json5', 'a.json5'] } }").File("claw/a.json5", WrongPort).File("claw/b.json5", Port)),
        new("lists of several are joined", static f => f.Config("{ agents: { defaults: { modelPolicy: { $include: ['a.json5', 'b.json5'] } } } }").File("claw/a.json5", "{ allow: ['openai/gpt-5.4'] }").File("claw/b.json5", "{ allow: ['wrong'] }")),
        new("several that are no objects", static f => f.Config("{ gateway: { trustedProxies: { $include: ['a.json5', 'b.json5'] } } }").File("claw/a.json5", "['10.0.0.1']").File("claw/b.json5", "['10.0.0.2']")),
        new("keys beside it win", static f => f.Config("{ gateway: { $include: 'a.json5', port: 18790 } }").File("claw/a.json5", WrongPort)),
        new("keys beside it are laid into it", static f => f.Config("{ gateway: { $include: 'a.json5', auth: { token: 't' } } }").File("claw/a.json5", "{ auth: { mode: 'wrong' } }")),
        new("keys beside a list", static f => f.Config("{ gateway: { trustedProxies: { $include: 'a.json5', other: 1 } } }").File("claw/a.json5", "['10.0.0.1']")),
        new("keys beside it include as well", static f => f.Config("{ gateway: { $include: 'a.json5', auth: { $include: 'b.json5' } } }").File("claw/a.json5", "{}").File("claw/b.json5", "{ mode: 'wrong' }")),
        new("a list", static f => f.Config("{ gateway: { trustedProxies: { $include: 'a.json5' } } }").File("claw/a.json5", "['10.0.0.1']")),
        new("an item of a list", static f => f.Config("{ bindings: [{ $include: 'a.json5' }] }").File("claw/a.json5", "{ agentId: 'main', match: { channel: 'telegram' } }")),
        new("a wrong item of a list", static f => f.Config("{ bindings: [{ $include: 'a.json5' }] }").File("claw/a.json5", "{ agentId: 'main' }")),
        new("a folder that is allowed", static f => f.Config(Gateway("{here}/outside/gateway.json5")).File("outside/gateway.json5", Port), "{here}/outside"),
        new("a folder that is allowed, by dots", static f => f.Config(Gateway("../outside/gateway.json5")).File("outside/gateway.json5", Port), "{here}/outside/"),
        new("a link into a folder that is allowed", static f => f.Config(Gateway("link.json5")).File("outside/gateway.json5", Port).Link("claw/link.json5", "../outside/gateway.json5"), "{here}/outside"),
        new("a link out of a folder that is allowed", static f => f.Config(Gateway("../outside/link.json5")).Folder("outside").File("far/gateway.json5", Port).Link("outside/link.json5", "../far/gateway.json5"), "{here}/outside"),
        new("from a folder that is allowed back again", static f => f.Config(Gateway("../outside/a.json5")).File("outside/a.json5", "{ $include: '../claw/b.json5' }").File("claw/b.json5", Port), "{here}/outside"),
        new("the second of the folders that are allowed", static f => f.Config(Gateway("../outside/gateway.json5")).File("outside/gateway.json5", Port), " {here}/nowhere : {here}/outside "),
        new("a folder of the home that is allowed", static f => f.Config(Gateway("../home/shared/gateway.json5")).File("home/shared/gateway.json5", Port), "~/shared"),
        new("another folder than the allowed one", static f => f.Config(Gateway("../outside/gateway.json5")).File("outside/gateway.json5", Port), "{here}/out"),
        new("a folder that is allowed by way of a link", static f => f.Config(Gateway("{here}/linked/gateway.json5")).File("outside/gateway.json5", Port).Link("linked", "outside"), "{here}/linked"),
        new("a file that is allowed itself", static f => f.Config(Gateway("../outside/gateway.json5")).File("outside/gateway.json5", Port), "{here}/outside/gateway.json5"),
        new("an allowed folder that is a variable of the configuration", static f => f.Config("{ env: { vars: { OPENCLAW_INCLUDE_ROOTS: '{here}/outside' } }, gateway: { $include: '../outside/gateway.json5' } }").File("outside/gateway.json5", Port)),
    ];

    private static string Gateway(string path) => $"{{ gateway: {{ $include: '{path}' }} }}";

    private static void Chain(IncludeFolder folder, int length)
    {
        folder.Config(Gateway("1.json5"));
        for (var i = 1; i < length; i++)
        {
            folder.File($"claw/{i}.json5", $"{{ $include: '{i + 1}.json5' }}");
        }

        folder.File($"claw/{length}.json5", Port);
    }
}
