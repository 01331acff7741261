internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("now", /*!DateTime.Now differs from build to build*/[|DateTime.Now|].Year);
        to.Set("environment", /*!use Secret.FromEnv("NAME")*/[|Environment.GetEnvironmentVariable("X")|] ?? "");
        to.Set("machine", /*!Environment.MachineName reads the machine*/[|Environment.MachineName|]);
        to.Set("line", "a" + /*!write "\n"*/[|Environment.NewLine|]);
        to.Set("random", /*!Random differs*/[|new Random()|].Next(5));
        to.Set("guid", /*!Guid.NewGuid differs*/[|Guid.NewGuid()|].ToString());
        to.Set("file", /*!File.ReadAllText reads or writes files*/[|System.IO.File.ReadAllText("/etc/hostname")|]);
        to.Set("net", /*!HttpClient reaches outside*/[|new System.Net.Http.HttpClient()|].ToString()!);
        to.Set("thread", /*!Thread.CurrentThread runs things at the same time*/[|System.Threading.Thread.CurrentThread|].ManagedThreadId);
        to.Set("type", /*!looks at the program*/[|typeof(string).Name|]);
        to.Set("hash", /*!String.GetHashCode differs*/[|"a".GetHashCode()|]);
        to.Set("culture", 1.ToString(/*!use CultureInfo.InvariantCulture*/[|System.Globalization.CultureInfo.CurrentCulture|]));
        /*!Console.WriteLine has nobody to talk to*/[|Console.WriteLine("hi")|];
    });
}
