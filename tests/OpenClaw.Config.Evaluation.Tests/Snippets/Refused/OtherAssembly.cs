internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to => to
        .Set("xml", /*!the constructor of XmlDocument is in another assembly*/[|new System.Xml.XmlDocument()|].Name)
        .Set("json", /*!the body of JsonSerializer.Serialize is in another assembly, and only source can be evaluated; share it as source or write the value down*/[|System.Text.Json.JsonSerializer.Serialize(1)|]));
}
