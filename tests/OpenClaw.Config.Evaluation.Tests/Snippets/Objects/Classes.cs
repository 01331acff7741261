internal interface INamed { string Name { get; } }

internal abstract class Animal(string name) : INamed
{
    public const string Kingdom = "animalia";

    public string Name { get; } = name;

    public virtual int Legs => 4;

    public abstract string Sound();

    public string Describe() => $"{Name} says {Sound()}";
}

internal sealed class Dog : Animal
{
    private int _age;

    public Dog(string name)
        : base(name)
    {
    }

    public int Age { get => _age; set => _age = value < 0 ? 0 : value; }

    public override string Sound() => "woof";

    public void Birthday() => Age++;
}

internal sealed class Cat() : Animal("tom")
{
    public override int Legs => base.Legs - 1;

    public override string Sound() => $"meow on {Legs}";
}

internal sealed class Counter
{
    public Counter(int start) => Value = start;

    public Counter()
        : this(0)
    {
    }

    public int Value { get; private set; }

    public Counter Up()
    {
        Value += 1;
        return this;
    }
}

internal sealed class Box<T>(T content, int copies)
{
    public static readonly Box<T> Empty = new(default!, 0);

    public T Content => content;

    public Box<TOther> Map<TOther>(Func<T, TOther> map) => new(map(content), copies);
}

internal sealed class Service(string host, int port)
{
    public string Url => $"http://{host}:{port}";

    public override string ToString() => Url;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var dog = new Dog("rex") { Age = 3 };
        Animal animal = dog;
        to.Set("sound", animal.Sound()).Set("describe", animal.Describe()).Set("age", dog.Age).Set("is", animal is Dog).Set("legs", animal.Legs).Set("as", (animal as Dog)?.Age ?? 0)
            .Set("cat", ((Animal)new Cat()).Describe()).Set("static", Animal.Kingdom).Set("interface", ((INamed)dog).Name);
        dog.Birthday();
        to.Set("older", dog.Age).Set("alias", ((Dog)animal).Age).Set("counter", new Counter(5).Up().Up().Value);
        var box = new Box<string>("in", 2);
        to.Set("generic", box.Content).Set("mapped", box.Map(text => text.Length).Content).Set("fallback", Box<int>.Empty.Content);
        var anonymous = new { Name = "anon", Size = 3 };
        to.Set("anonymous", anonymous.Name).Set("size", anonymous.Size).Set("primary", new Service("host", 80).Url).Set("text", $"{new Service("h", 1)}");
    });
}
