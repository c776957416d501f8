namespace Azure.Data.Tables.Entities;

/// <summary>A property or field of an entity class that is stored.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Type">The type of its value, without Nullable.</param>
/// <param name="Read">Takes the value out of an entity.</param>
/// <param name="Set">Puts a value into an entity.</param>
internal sealed record EntityMember(string Name, Type Type, Func<object, object> Read, Action<object, object> Set);
