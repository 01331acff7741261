using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Model.Tests.Schema;

/// <summary>Each kind of constraint by itself: one value inside, one outside.</summary>
public sealed class SchemaCheckConstraintTests
{
    [Theory]
    [InlineData("{type:'boolean'}", "true", "1", ViolationKind.WrongType, "x takes true or false, not a number")]
    [InlineData("{type:['string','number']}", "'a'", "null", ViolationKind.WrongType, "x takes a string or a number, not null")]
    [InlineData("{type:'integer'}", "1e3", "1.5", ViolationKind.WrongType, "x takes an integer, not 1.5")]
    [InlineData("{type:'number'}", "1.5", "NaN", ViolationKind.WrongType, "x takes a number, not NaN")]
    [InlineData("{type:'integer'}", "9007199254740991", "9007199254740992", ViolationKind.OutOfRange, "x is 9007199254740992, too large to be an exact integer")]
    [InlineData("{type:'integer',minimum:1,maximum:65535}", "65535", "99999", ViolationKind.OutOfRange, "x is 99999, above the maximum of 65535")]
    [InlineData("{type:'number',minimum:0.5}", "0.5", "0.4", ViolationKind.OutOfRange, "x is 0.4, below the minimum of 0.5")]
    [InlineData("{type:'number',exclusiveMinimum:0}", "0.1", "0", ViolationKind.OutOfRange, "x is 0, not above 0")]
    [InlineData("{type:'string',minLength:1}", "' '", "''", ViolationKind.TooShort, "x is empty, but needs at least 1 character")]
    [InlineData("{type:'string',maxLength:3}", "'abc'", "'abcd'", ViolationKind.TooLong, "x has 4 characters, but takes at most 3")]
    [InlineData("{type:'string',pattern:'^a+$'}", "'aa'", "'aa\\n'", ViolationKind.PatternMismatch, "x does not match /^a+$/")]
    [InlineData("{type:'string',pattern:'\\\\S'}", "' a'", "' '", ViolationKind.PatternMismatch, "x must not be blank")]
    [InlineData("{type:'string',format:'uri'}", "'mailto:a'", "'a b'", ViolationKind.BadFormat, "x takes an absolute URL, one with a scheme such as https://")]
    [InlineData("{type:'string',enum:['open','closed']}", "'open'", "'opne'", ViolationKind.NotAllowedValue, "x takes 'open' or 'closed', not 'opne'; did you mean 'open'?")]
    [InlineData("{type:'integer',enum:[1,2]}", "2", "3", ViolationKind.NotAllowedValue, "x takes 1 or 2, not 3")]
    [InlineData("{const:false}", "false", "true", ViolationKind.NotAllowedValue, "x takes false, not true")]
    [InlineData("{type:'array',items:{type:'string'},minItems:1}", "['a']", "[]", ViolationKind.TooFew, "x is empty, but needs at least 1 item")]
    [InlineData("{type:'array',items:{type:'string'},maxItems:1}", "['a']", "['a','b']", ViolationKind.TooMany, "x has 2 items, but takes at most 1")]
    [InlineData("{type:'array',items:[{type:'string'}],additionalItems:false}", "['a']", "['a','b']", ViolationKind.TooMany, "x has 2 items, but takes at most 1")]
    [InlineData("{type:'array',items:{type:'string'},uniqueItems:true}", "['a','b']", "['a','a']", ViolationKind.DuplicateItem, "x holds the same item twice")]
    [InlineData("{type:'object',properties:{a:{type:'null'}},additionalProperties:false}", "{a:null}", "{b:null}", ViolationKind.UnknownKey, "x has no key 'b', only 'a'")]
    [InlineData("{type:'object',required:['a'],properties:{a:{type:'null'}}}", "{a:null,b:1}", "{}", ViolationKind.MissingRequired, "x lacks the required key 'a'")]
    [InlineData("{type:'object',additionalProperties:{},maxProperties:1}", "{a:1}", "{a:1,b:2}", ViolationKind.TooMany, "x has 2 keys, but takes at most 1")]
    [InlineData("{type:'object',additionalProperties:{},minProperties:1}", "{a:1}", "{}", ViolationKind.TooFew, "x is empty, but needs at least 1 key")]
    [InlineData("{type:'object',propertyNames:{pattern:'^[a-z]$'},additionalProperties:true}", "{a:1}", "{'1':1}", ViolationKind.BadKey, "x takes no key '1'; a key there is any value")]
    [InlineData("{allOf:[{type:'string',minLength:2},{type:'string',pattern:'b'}]}", "'ab'", "'aa'", ViolationKind.PatternMismatch, "x does not match /b/")]
    [InlineData("{not:{required:['a'],properties:{a:{const:1}}}}", "{a:2}", "{a:1}", ViolationKind.ForbiddenCombination, "x must not combine a 1")]
    [InlineData("{if:{required:['a']},then:{required:['b']}}", "{a:1,b:1}", "{a:1}", ViolationKind.MissingRequired, "x lacks the required key 'b'")]
    [InlineData("{anyOf:[{type:'boolean'},{type:'string',const:'auto'}]}", "'auto'", "7", ViolationKind.WrongType, "x takes true or false or 'auto', not a number")]
    [InlineData("{anyOf:[{type:'boolean'},{type:'string',const:'auto'}]}", "true", "'aut'", ViolationKind.NotAllowedValue, "x takes true or false or 'auto', not 'aut'; did you mean 'auto'?")]
    public void A_constraint_lets_pass_and_refuses(string schema, string good, string bad, ViolationKind kind, string message)
    {
        Assert.Empty(Checking.CheckX(schema, good));
        var violation = Assert.Single(Checking.CheckX(schema, bad));
        Assert.Equal((kind, message), (violation.Kind, violation.Message));
    }

    [Theory]
    [InlineData("trim x", "{type:'string',minLength:1}", "' '", "TooShort")]
    [InlineData("trim x", "{type:'string',maxLength:1}", "' a\ufeff'", null)]
    [InlineData("trim x#key", "{type:'object',propertyNames:{type:'string',minLength:1},additionalProperties:{}}", "{' ':1}", "BadKey")]
    [InlineData("any-case x", "{type:'string',pattern:'^[a-z]+$'}", "'ABC'", null)]
    [InlineData("any-case x[]", "{type:'array',items:{type:'string',pattern:'^k$'}}", "['\u212a']", "PatternMismatch")]
    [InlineData("migrated x.old", "{type:'object',properties:{},additionalProperties:false}", "{old:1}", null)]
    [InlineData("dropped x.old", "{type:'object',properties:{},additionalProperties:false}", "{old:{enabled:true}}", null)]
    [InlineData("dropped x.old", "{type:'object',properties:{},additionalProperties:false}", "{old:{other:true}}", "UnknownKey")]
    [InlineData("extension x", "{type:'string',maxLength:1}", "'e\u0301'", null)]
    [InlineData("extension x", "{type:'string',pattern:'^.$'}", "'\ud83d\ude00'", null)]
    [InlineData("", "{type:'string',pattern:'^.$'}", "'\ud83d\ude00'", "PatternMismatch")]
    [InlineData("extension x", "{type:'integer'}", "1e300", null)]
    [InlineData("extension x", "{type:'object',required:['a'],properties:{a:{type:'null',default:null}}}", "{}", null)]
    [InlineData("extension x", "{anyOf:[{type:'object',required:['a'],properties:{a:{type:'null',default:null}}}]}", "{}", "MissingRequired")]
    [InlineData("", "{anyOf:[{type:'object',required:['a'],properties:{a:{type:'null',default:null}}}]}", "{}", null)]
    public void Exceptions_bend_the_schema_where_they_say_so(string exceptions, string schema, string value, string? kind) =>
        Assert.Equal(kind, Checking.CheckX(schema, value, exceptions).SingleOrDefault()?.Kind.ToString());
}
