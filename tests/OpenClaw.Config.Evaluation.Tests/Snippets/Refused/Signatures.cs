internal sealed class Gateways
{
    [OpenClawConfig("home")]
    public void /*!Home is not of the form static void Home(OpenClawConfigBuilder claw)*/[|Home|](OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));

    [OpenClawConfig("two")]
    public static void /*!is not of the form*/[|Two|](OpenClawConfigBuilder claw, int port) => claw.Gateway(g => g.Port(port));

    [OpenClawConfig("three")]
    public static int /*!is not of the form*/[|Three|](OpenClawConfigBuilder claw) => 1;

    [OpenClawFleet]
    public static void /*!static void Cells(OpenClawFleetBuilder fleet)*/[|Cells|](OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));

    [OpenClawConfig("async")]
    public static async void /*!is not of the form*/[|Async|](OpenClawConfigBuilder claw) => await System.Threading.Tasks.Task.Yield();
}
