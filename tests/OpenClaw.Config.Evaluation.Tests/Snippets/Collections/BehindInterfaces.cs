// Arrays, lists and dictionaries behind interfaces give copies of their structs and take them back.
internal interface IHas { int Val { get; set; } void Bump(); }
internal struct Has : IHas { public int Val { get; set; } public void Bump() => Val++; public override string ToString() => "H" + Val;  }
internal static class Gateways
{
    [OpenClawConfig("e1")]
    public static void E1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        static void BumpAll<T>(IList<T> xs) where T : IHas { for (var i = 0; i < xs.Count; i++) { xs[i].Bump(); var x = xs[i]; x.Bump(); xs[i] = x; } } 
        var bl = new List<Has> { new() }; BumpAll(bl); say(bl[0]); var ba = new Has[1]; BumpAll(ba); say(ba[0]); IHas[] bi = [new Has()]; BumpAll(bi); say(bi[0]);
        static void B1<T>(IList<T> xs) where T : IHas { xs[0].Bump(); }
        static void B2<T>(IList<T> xs) where T : IHas { var x = xs[0]; x.Bump(); xs[0] = x; } 
        static void B3<T>(T[] xs) where T : IHas { xs[0].Bump(); }
        static void B4<T>(List<T> xs) where T : IHas { xs[0].Bump(); }
        static void B5<T>(IReadOnlyList<T> xs) where T : IHas { xs[0].Bump(); }
        static void B6<T>(Dictionary<int, T> xs) where T : IHas { xs[0].Bump(); }
        B1(bl); say(bl[0]); B1(ba); say(ba[0]); B1(bi); say(bi[0]);
        B2(bl); say(bl[0]); B2(ba); say(ba[0]); B2(bi); say(bi[0]);
        B3(ba); say(ba[0]); B3(bi); say(bi[0]);
        B4(bl); say(bl[0]); 
        B5(bl); say(bl[0]); B5(ba); say(ba[0]); B5(bi); say(bi[0]);
        var d = new Dictionary<int, Has> { [0] = new() }; B6(d); say(d[0]);
        var di = new Dictionary<int, IHas> { [0] = new Has() }; B6(di); say(di[0]);
    });
}
