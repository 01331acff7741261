using System.IO;

// Path.GetRelativePath as on the machine of the gateway.
internal static class Gateways
{
    [OpenClawConfig("path")]
    public static void Paths(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(Path.GetRelativePath("/a/b", "/a/c"));
        say(Path.GetRelativePath("/a/b", "/a/b"));
        say(Path.GetRelativePath("/a/b", "/a/b/"));
        say(Path.GetRelativePath("/", "/a"));
        say(Path.GetRelativePath("/x", "/"));
        say(Path.GetRelativePath("/a/c", "/a/b/"));
        say(Path.GetRelativePath("/a", "/a/b/"));
        say(Path.GetRelativePath("/a/b", "/a/"));
        say(Path.GetRelativePath("/a/../b", "/b/./c//d"));
        say(Path.GetRelativePath("/", "/"));
        say(Path.GetRelativePath("/ab", "/abc"));
        say(Path.GetRelativePath("/ab/x/", "/abc/y/z"));
    });
}
