using System.IO;

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        string[] texts = ["", "a", "/", "a/", "/a", "/a/b.txt", "a/b.c/d", "a//b///c.tar.gz", ".hidden", "a.", "a/.b", "//x", "x..y", "~/w", "/a//", "..", "a/..b."];
        foreach (var text in texts)
        {
            to.Set("name:" + text, Path.GetFileName(text)).Set("stem:" + text, Path.GetFileNameWithoutExtension(text)).Set("extension:" + text, Path.GetExtension(text))
                .Set("has:" + text, Path.HasExtension(text)).Set("folder:" + text, Path.GetDirectoryName(text) ?? "null").Set("root:" + text, Path.GetPathRoot(text) ?? "null")
                .Set("rooted:" + text, Path.IsPathRooted(text)).Set("full:" + text, Path.IsPathFullyQualified(text)).Set("json:" + text, Path.ChangeExtension(text, "json"))
                .Set("none:" + text, Path.ChangeExtension(text, null) ?? "null").Set("dot:" + text, Path.ChangeExtension(text, "")).Set("ends:" + text, Path.EndsInDirectorySeparator(text))
                .Set("trim:" + text, Path.TrimEndingDirectorySeparator(text)).Set("combine:" + text, Path.Combine("/root", text)).Set("combined:" + text, Path.Combine(text, "sub", "x"))
                .Set("join:" + text, Path.Join("root", text, "/sub")).Set("base:" + text, Path.GetFullPath(text, "/var/./lib/../x/"));
        }

        to.Set("many", Path.Combine("a", "b", "c", "d", "e")).Set("joined", Path.Join("a", "/b/", null, "c", "d")).Set("separator", Path.DirectorySeparatorChar.ToString()).Set("list", Path.PathSeparator.ToString())
            .Set("resolved", Path.GetFullPath("/a/b/../../../c/./d/")).Set("null", Path.GetFileName((string?)null) is null).Set("four", Path.Combine("a/", "", "b", "/c"));
    });
}
