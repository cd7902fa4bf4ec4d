@_exported import TinyModels
