using Mono.Cecil;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Walls;

/// <summary>The walls between the rooms (design.md, Rooms; style.md, The tree to start from).</summary>
public sealed class WallTests
{
    // Which rooms a room may know. The composition at the top knows all; Demo is known by nobody else.
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Texts"] = [],
        ["Calendar"] = [],
        ["Municipality"] = [],
        ["Access"] = [],
        ["Money"] = ["Texts"],
        ["Storage"] = ["Access"],
        ["Leader"] = ["Storage"],
        ["Initiatives"] = ["Access", "Calendar", "Storage"],
        ["Updates"] = ["Access", "Calendar", "Initiatives", "Storage"],
        ["Budget"] = ["Access", "Calendar", "Initiatives", "Updates", "Storage"],
        ["Rounds"] = ["Leader", "Access", "Calendar", "Money", "Initiatives", "Updates", "Budget", "Storage"],
        ["Committees"] = ["Leader", "Access", "Calendar", "Initiatives", "Updates", "Rounds", "Storage"],
        ["Overview"] = ["Access", "Calendar", "Initiatives", "Updates", "Budget", "Rounds", "Storage"],
        ["Questions"] = ["Access", "Calendar", "Texts", "Initiatives", "Updates", "Budget", "Overview"],
        ["Library"] = ["Municipality"],
        ["Documents"] = ["Leader", "Storage", "Access", "Calendar", "Texts", "Money", "Municipality", "Initiatives", "Updates", "Budget", "Rounds", "Committees", "Overview", "Library"],
        ["Imports"] = ["Hosting", "Manifest", "Access", "Calendar", "Texts", "Money", "Municipality", "Initiatives", "Updates", "Budget", "Rounds", "Overview", "Library"],
        ["Teams"] = ["Leader", "Access", "Calendar", "Texts", "Money", "Municipality", "Initiatives", "Updates", "Budget", "Rounds", "Committees", "Overview", "Questions", "Documents", "Library", "Imports", "Storage"],
    };

    private static readonly string[] CodeFolders = ["bot", "sdk", "tests"];

    private static readonly string[] StoreEndings = ["Table", "Rows", "Row", "Column"];

    [Fact]
    public void No_room_knows_a_room_that_it_may_not()
    {
        var breaches =
            from pair in Product.Types
            let room = Product.RoomOf(pair.Type)
            where MayKnow.ContainsKey(room)
            from used in pair.Uses
            where Product.IsOurs(used)
            let other = Product.RoomOf(used)
            where other != room && other.Length > 0 && !MayKnow[room].Contains(other)
            select $"{pair.Type.FullName} uses {used.FullName}";
        Assert.Empty(breaches.Distinct().Order());
    }

    [Fact]
    public void Only_the_composition_and_the_doors_stand_outside_these_rules()
    {
        string[] outside = ["", "Api", "Demo", "Hosting", "Manifest"];
        Assert.Empty(Product.Types.Select(pair => Product.RoomOf(pair.Type)).Distinct().Except(MayKnow.Keys).Except(outside).Order());
    }

    [Fact]
    public void Only_Teams_knows_bot_and_card_types() =>
        AssertOnly(type => Product.RoomOf(type) == "Teams", "Microsoft.Bot", "AdaptiveCards");

    [Fact]
    public void Only_the_library_in_SharePoint_knows_Graph() =>
        AssertOnly(type => type.Namespace.StartsWith("TeamsAssistant.Library.SharePoint", StringComparison.Ordinal), "Microsoft.Graph", "Microsoft.Kiota");

    [Fact]
    public void Only_stores_know_table_types() =>
        AssertOnly(type => Product.RoomOf(type) == "Storage" || IsStore(type), "Azure.Data.Tables");

    [Fact]
    public void Only_stores_and_the_adapters_to_storage_know_the_storage_room()
    {
        var breaches =
            from pair in Product.Types
            where MayKnow.ContainsKey(Product.RoomOf(pair.Type)) && Product.RoomOf(pair.Type) != "Storage" && !IsStore(pair.Type)
            where pair.Uses.Any(used => Product.IsOurs(used) && Product.RoomOf(used) == "Storage")
            select pair.Type.FullName;
        Assert.Empty(breaches.Order());
    }

    [Fact]
    public void Only_the_writers_of_documents_and_tables_know_Open_XML() => AssertOnly(
        type => type.Namespace.StartsWith("TeamsAssistant.Documents.Word", StringComparison.Ordinal) || type.FullName == "TeamsAssistant.Documents.Tables.WorkbookWriter",
        "DocumentFormat.OpenXml");

    [Fact]
    public void Rules_neither_wait_nor_read_nor_ask_the_net()
    {
        string[] pure = ["TeamsAssistant.Budget.Sources", "TeamsAssistant.Budget.Lists", "TeamsAssistant.Budget.Tables", "TeamsAssistant.Questions", "TeamsAssistant.Documents.Reports.Kinds", "TeamsAssistant.Documents.Reports.Sections"];
        string[] doors = ["System.Threading.Tasks.", "System.IO.", "System.Net.", "Microsoft.Extensions."];
        Assert.Empty(
            from pair in Product.Types
            let outer = Outermost(pair.Type)
            where outer.Name.EndsWith("Rules", StringComparison.Ordinal)
                || pure.Any(room => outer.Namespace == room || outer.Namespace.StartsWith(room + ".", StringComparison.Ordinal))
            from used in pair.Uses
            where doors.Any(door => used.FullName.StartsWith(door, StringComparison.Ordinal))
            select $"{pair.Type.FullName} uses {used.FullName}");
    }

    [Fact]
    public void Nobody_but_the_composition_names_the_demo() =>
        Assert.Empty(
            from pair in Product.Types
            where Product.RoomOf(pair.Type) is not ("Demo" or "")
            from used in pair.Uses
            where Product.IsOurs(used) && Product.RoomOf(used) == "Demo"
            select pair.Type.FullName);

    [Fact]
    public void The_rules_do_not_ask_the_system_clock()
    {
        var breaches =
            from pair in Product.Types
            from method in pair.Type.Methods
            where method.HasBody
            from instruction in method.Body.Instructions
            where instruction.Operand is MethodReference
            {
                DeclaringType.FullName: "System.DateTime" or "System.DateTimeOffset",
                Name: "get_Now" or "get_UtcNow" or "get_Today",
            }
            select method.FullName;
        Assert.Empty(breaches);
    }

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var root = Clone.Root;
        var separator = Path.DirectorySeparatorChar;
        var files = CodeFolders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{separator}obj{separator}", StringComparison.Ordinal)
                && !file.Contains($"{separator}bin{separator}", StringComparison.Ordinal)
                && !file.Contains($"{separator}node_modules{separator}", StringComparison.Ordinal));
        Assert.Empty(files.Where(file => File.ReadLines(file).Count() > 300).Select(file => Path.GetRelativePath(root, file)));
    }

    private static bool IsStore(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is { } declaring)
        {
            outer = declaring;
        }

        return StoreEndings.Any(ending => outer.Name.EndsWith(ending, StringComparison.Ordinal));
    }

    private static void AssertOnly(Func<TypeReference, bool> allowed, params string[] namespaces) =>
        Assert.Empty(
            from pair in Product.Types
            where !allowed(Outermost(pair.Type))
            from used in pair.Uses
            where namespaces.Any(prefix => used.Namespace.StartsWith(prefix, StringComparison.Ordinal))
            select $"{pair.Type.FullName} uses {used.FullName}");

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }
}
