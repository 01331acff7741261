internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to => to
        .Set("uri", /*!the constructor of Uri is in another assembly*/[|new Uri("http://localhost")|].Host)
        .Set("convert", /*!the body of Convert.ToBase64String is in another assembly, and only source can be evaluated; share it as source or write the value down*/[|Convert.ToBase64String([1, 2])|]));
}
